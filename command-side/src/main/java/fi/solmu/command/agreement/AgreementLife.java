package fi.solmu.command.agreement;

import fi.solmu.command.Unknown;
import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.AgreementEvent.AgreementRetitled;
import fi.solmu.kernel.agreement.AgreementEvent.GoalTakenUp;
import fi.solmu.kernel.agreement.AgreementEvent.OwnerChanged;
import fi.solmu.kernel.agreement.AgreementEvent.PracticeTakenUp;
import fi.solmu.kernel.agreement.ProposalEvent;
import fi.solmu.kernel.agreement.ProposalEvent.NoticeGiven;
import fi.solmu.kernel.agreement.ProposalEvent.ProposalWithdrawn;
import fi.solmu.kernel.agreement.ProposalEvent.VersionAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionEnded;
import fi.solmu.kernel.agreement.ProposalEvent.VersionLapsed;
import fi.solmu.kernel.agreement.ProposalEvent.VersionNotAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionProposed;
import fi.solmu.kernel.agreement.ProposalEvent.VersionReviewed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The life of one agreement through its versions, lived through entry by entry; refuses what can't follow. */
final class AgreementLife {

    private boolean takenUp;
    private final Map<ProposalId, VersionLife> versions = new LinkedHashMap<>();

    /** As all that is on record leaves it. */
    static AgreementLife of(List<Entry<AgreementEvent>> entries) {
        AgreementLife life = new AgreementLife();
        entries.forEach(life::live);
        return life;
    }

    boolean isTakenUp() {
        return takenUp;
    }

    Optional<VersionLife> version(ProposalId id) {
        return Optional.ofNullable(versions.get(id));
    }

    Collection<VersionLife> versions() {
        return versions.values();
    }

    int nextNumber() {
        return versions.values().stream().mapToInt(VersionLife::number).max().orElse(0) + 1;
    }

    void live(Entry<AgreementEvent> entry) {
        LocalDate on = entry.on();
        switch (entry.event()) {
            case PracticeTakenUp _, GoalTakenUp _ -> takeUp();
            case AgreementRetitled _, OwnerChanged _ -> requireTakenUp(on);
            case VersionProposed proposed -> propose(proposed, on);
            case VersionAdopted adopted -> open(adopted, on).adopt(adopted.terms(), on);
            case VersionNotAdopted notAdopted -> open(notAdopted, on).close();
            case ProposalWithdrawn withdrawn -> open(withdrawn, on).close();
            case VersionReviewed reviewed -> inForce(reviewed, on);
            case NoticeGiven given -> inForce(given, on).giveNotice(given.endsOn());
            case VersionEnded ended -> adopted(ended, on).endOn(on);
            case VersionLapsed lapsed -> adopted(lapsed, on).endOn(on);
            default -> {}
        }
    }

    /** Whether a later version has taken the place of this one by the day. */
    boolean isSuperseded(VersionLife version, LocalDate day) {
        return versions.values().stream().anyMatch(other -> other.number() > version.number() && other.hasBegunBy(day));
    }

    /** When the version will be over by itself, by notice or by its last day; never once it is over or a later one took its place. */
    Optional<Ending> ending(ProposalId id) {
        VersionLife version = versions.get(id);
        return version == null
                ? Optional.empty()
                : version.ending().filter(ending -> !isSuperseded(version, ending.on()));
    }

    /** When each of the versions that will be over by themselves will be. */
    Map<ProposalId, Ending> endings() {
        Map<ProposalId, Ending> endings = new LinkedHashMap<>();
        versions.keySet().forEach(id -> ending(id).ifPresent(ending -> endings.put(id, ending)));
        return endings;
    }

    /**
     * A version is over.
     *
     * @param on the first day on which it no longer holds
     * @param byNotice whether notice was given; it lapses otherwise
     */
    record Ending(LocalDate on, boolean byNotice) {}

    private void takeUp() {
        require(!takenUp, "agreement-already-exists", "An agreement with this identifier is on record already.");
        takenUp = true;
    }

    private void propose(VersionProposed proposed, LocalDate on) {
        requireTakenUp(on);
        require(
                !versions.containsKey(proposed.proposalId()),
                "proposal-already-exists",
                "A proposal with this identifier is on record already.");
        require(
                versions.values().stream().noneMatch(version -> version.number() == proposed.version()),
                "version-number-taken",
                "There is a version " + proposed.version() + " already.");
        versions.put(proposed.proposalId(), new VersionLife(proposed.version()));
    }

    private void requireTakenUp(LocalDate on) {
        require(takenUp, "before-it-was-taken-up", "By " + on + " the network had not taken this up. Correct the day.");
    }

    private VersionLife proposed(ProposalEvent event, LocalDate on) {
        @Nullable VersionLife version = versions.get(event.proposalId());
        if (version == null) {
            throw new RuleViolation(
                    "before-it-was-proposed", "By " + on + " the version had not been proposed. Correct the day.");
        }
        return version;
    }

    private VersionLife open(ProposalEvent event, LocalDate on) {
        VersionLife version = proposed(event, on);
        require(
                version.isOpen(),
                "proposal-already-closed",
                "The proposal has its outcome already. Propose a new version instead.");
        return version;
    }

    private VersionLife adopted(ProposalEvent event, LocalDate on) {
        VersionLife version = proposed(event, on);
        require(version.holdsOn(on), "not-in-force", "On " + on + " this version was not in force.");
        return version;
    }

    private VersionLife inForce(ProposalEvent event, LocalDate on) {
        proposed(event, on);
        return requireInForce(event.proposalId(), on);
    }

    /** Whether a commitment can be to the version; what becomes known later of the version leaves earlier commitments alone. */
    VersionLife requireInForce(ProposalId id, LocalDate on) {
        @Nullable VersionLife version = versions.get(id);
        if (version == null) {
            throw Unknown.of("proposal", id);
        }
        require(
                !version.isAdopted() || !isSuperseded(version, on),
                "version-superseded",
                "On " + on + " a later version had taken the place of this one. Look at that one.");
        require(version.isInForceOn(on), "not-in-force", "On " + on + " this version was not in force.");
        return version;
    }

    static void require(boolean holds, String code, String sentence) {
        if (!holds) {
            throw new RuleViolation(code, sentence);
        }
    }
}
