package fi.solmu.query.network;

import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.network.DataProtection;
import fi.solmu.kernel.network.GovernanceMode;
import fi.solmu.kernel.network.LifecycleStage;
import fi.solmu.kernel.network.NetworkKind;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A network as it was on one day.
 *
 * @param entryId the entry that made it so
 * @param initiatedOn none as long as only later days tell of the network
 */
record NetworkOnDay(
        @Nullable EntryId entryId,
        @Nullable String ref,
        @Nullable LocalText name,
        @Nullable Wording purpose,
        @Nullable Wording boundary,
        @Nullable String sector,
        String timeZone,
        List<String> languages,
        @Nullable LocalDate initiatedOn,
        @Nullable LocalDate foundedOn,
        @Nullable LocalDate closedOn,
        @Nullable GoverningBody governingBody,
        @Nullable DataProtection dataProtection,
        @Nullable NetworkKind kind,
        @Nullable GovernanceMode governanceMode,
        @Nullable LifecycleStage lifecycleStage) {

    static final NetworkOnDay BEFORE = new NetworkOnDay(
            null, null, null, null, null, null, "UTC", List.of(), null, null, null, null, null, null, null, null);

    /** The network after one more entry. */
    NetworkOnDay by(EntryId entry, Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.by(entry);
    }

    /** A network while one entry is being written into it. */
    static final class Draft {
        @Nullable
        String ref;

        @Nullable
        LocalText name;

        @Nullable
        Wording purpose;

        @Nullable
        Wording boundary;

        @Nullable
        String sector;

        String timeZone;
        List<String> languages;

        @Nullable
        LocalDate initiatedOn;

        @Nullable
        LocalDate foundedOn;

        @Nullable
        LocalDate closedOn;

        @Nullable
        GoverningBody governingBody;

        @Nullable
        DataProtection dataProtection;

        @Nullable
        NetworkKind kind;

        @Nullable
        GovernanceMode governanceMode;

        @Nullable
        LifecycleStage lifecycleStage;

        private Draft(NetworkOnDay network) {
            ref = network.ref;
            name = network.name;
            purpose = network.purpose;
            boundary = network.boundary;
            sector = network.sector;
            timeZone = network.timeZone;
            languages = network.languages;
            initiatedOn = network.initiatedOn;
            foundedOn = network.foundedOn;
            closedOn = network.closedOn;
            governingBody = network.governingBody;
            dataProtection = network.dataProtection;
            kind = network.kind;
            governanceMode = network.governanceMode;
            lifecycleStage = network.lifecycleStage;
        }

        private NetworkOnDay by(EntryId entry) {
            return new NetworkOnDay(
                    entry,
                    ref,
                    name,
                    purpose,
                    boundary,
                    sector,
                    timeZone,
                    languages,
                    initiatedOn,
                    foundedOn,
                    closedOn,
                    governingBody,
                    dataProtection,
                    kind,
                    governanceMode,
                    lifecycleStage);
        }
    }
}
