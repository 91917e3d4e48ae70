package fi.solmu.command.network;

import fi.solmu.command.FileObject;
import fi.solmu.command.NetworkFile;
import fi.solmu.command.network.Describing.AssessGovernanceMode;
import fi.solmu.command.network.Describing.AssessKind;
import fi.solmu.command.network.Describing.AssessLifecycleStage;
import fi.solmu.command.network.Founding.FoundNetwork;
import fi.solmu.command.network.Founding.InitiateNetwork;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.network.GovernanceMode;
import fi.solmu.kernel.network.LifecycleStage;
import fi.solmu.kernel.network.NetworkKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes from a file what concerns the network as a whole. */
@Component
@Order(1)
final class NetworkFilePart implements NetworkFile.Part {

    private static final int BEGINNING = 0;
    private static final int FOUNDING = 30;
    private static final int ASSESSMENT = 31;

    @Override
    public void read(NetworkFile file) {
        FileObject network = file.root().object("network");
        String ref = network.string("id");
        NetworkId id = file.network();
        LocalDate foundedOn = network.date("foundedOn");
        LocalDate initiatedOn =
                Objects.requireNonNullElse(network.optionalDate("initiatedOn"), earliest(file, foundedOn));
        if (foundedOn.isBefore(initiatedOn)) {
            file.fault(network.pointerTo("foundedOn"), "A network can't be founded before it was initiated.");
        }
        List<String> languages = network.strings("languages");
        file.add(
                initiatedOn,
                BEGINNING,
                network.pointer(),
                new InitiateNetwork(
                        id,
                        network.text("name"),
                        network.wording("purpose"),
                        network.wording("boundary"),
                        network.optionalString("sector"),
                        zone(network, file),
                        languages.isEmpty() ? List.of(file.language()) : languages,
                        ref,
                        initiatedOn,
                        null));
        String foundedBy = network.optionalString("foundedBy");
        file.add(
                foundedOn,
                FOUNDING,
                network.pointerTo("foundedOn"),
                new FoundNetwork(id, foundedBy == null ? null : file.member(foundedBy), foundedOn));
        assessments(network, file, id);
        file.took("network", 1);
    }

    private static void assessments(FileObject network, NetworkFile file, NetworkId id) {
        for (FileObject entry : network.objects("kindHistory")) {
            LocalDate on = entry.date("on");
            file.add(
                    on,
                    ASSESSMENT,
                    entry.pointer(),
                    new AssessKind(id, entry.value("kind", NetworkKind.class), entry.wording("because"), on));
        }
        for (FileObject entry : network.objects("governanceModeHistory")) {
            LocalDate on = entry.date("on");
            file.add(
                    on,
                    ASSESSMENT,
                    entry.pointer(),
                    new AssessGovernanceMode(
                            id, entry.value("mode", GovernanceMode.class), entry.wording("because"), on));
        }
        for (FileObject entry : network.objects("lifecycleHistory")) {
            LocalDate on = entry.date("on");
            file.add(
                    on,
                    ASSESSMENT,
                    entry.pointer(),
                    new AssessLifecycleStage(
                            id, entry.value("stage", LifecycleStage.class), entry.wording("because"), on));
        }
    }

    /** Where the file does not say when the network was initiated, its record begins with the first thing that happened. */
    private static LocalDate earliest(NetworkFile file, LocalDate foundedOn) {
        LocalDate earliest = foundedOn;
        for (FileObject actor : file.root().objects("actors")) {
            LocalDate invitedOn = actor.optionalDate("invitedOn");
            LocalDate joinedOn = actor.optionalDate("joinedOn");
            if (invitedOn != null && invitedOn.isBefore(earliest)) {
                earliest = invitedOn;
            }
            if (joinedOn != null && joinedOn.isBefore(earliest)) {
                earliest = joinedOn;
            }
        }
        return earliest;
    }

    private static String zone(FileObject network, NetworkFile file) {
        String given = network.optionalString("timeZone");
        if (given == null) {
            return NetworkFile.DEFAULT_ZONE;
        }
        try {
            return ZoneId.of(given).getId();
        } catch (DateTimeException unknown) {
            file.fault(network.pointerTo("timeZone"), "'" + given + "' is not a time zone.");
            return NetworkFile.DEFAULT_ZONE;
        }
    }
}
