package fi.solmu.command.agreement;

import static fi.solmu.command.Days.assertHasCome;

import fi.solmu.command.Actor;
import fi.solmu.command.Facts;
import fi.solmu.command.agreement.AgreementLife.Ending;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.ProposalEvent;
import fi.solmu.kernel.agreement.ProposalEvent.NoticeGiven;
import fi.solmu.kernel.agreement.ProposalEvent.VersionEnded;
import fi.solmu.kernel.agreement.ProposalEvent.VersionLapsed;
import fi.solmu.kernel.agreement.ProposalEvent.VersionReviewed;
import fi.solmu.kernel.agreement.ReviewOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.messaging.commandhandling.annotation.CommandHandler;
import org.axonframework.messaging.eventhandling.gateway.EventAppender;
import org.axonframework.modelling.annotation.InjectEntity;
import org.jspecify.annotations.Nullable;

/** Versions that hold grow old: they are looked at again, notice is given, they end or lapse. */
final class Ageing {

    /**
     * The wish to record that a version was looked at again.
     *
     * @param meetingId the meeting at which it was, if it was at one
     * @param today the day on which this is wished, where the network is
     */
    record ReviewVersion(
            NetworkId networkId,
            ProposalId proposalId,
            ReviewOutcome outcome,
            @Nullable LocalDate nextReviewOn,
            @Nullable Wording because,
            @Nullable MeetingId meetingId,
            LocalDate on,
            LocalDate today)
            implements VersionCommand {}

    /**
     * The wish that a version end.
     *
     * @param endsOn the first day on which it no longer holds; as soon as its terms allow when none is named
     * @param today the day on which this is wished, where the network is
     */
    record GiveNotice(
            NetworkId networkId,
            ProposalId proposalId,
            @Nullable LocalDate endsOn,
            @Nullable Wording because,
            LocalDate on,
            LocalDate today)
            implements VersionCommand {}

    /** The wish to record that a version ended, as it happened. */
    record EndVersion(
            NetworkId networkId,
            ProposalId proposalId,
            @Nullable Wording because,
            LocalDate on) implements VersionCommand {}

    /** The wish that a version whose time is over by this day be recorded as over. */
    record EndDueVersion(NetworkId networkId, ProposalId proposalId, LocalDate today) implements VersionCommand {}

    @CommandHandler
    void decide(ReviewVersion command, @InjectEntity Stand stand, Facts facts, Actor actor, EventAppender events) {
        Agreement agreement = kept(command, stand, facts, actor);
        assertHasCome(command.on(), command.today());
        assertLater(command.nextReviewOn(), command.on());
        List<AgreementEvent> reviewed = new ArrayList<>();
        reviewed.add(new VersionReviewed(
                command.networkId(),
                stand.log().agreement(),
                command.proposalId(),
                command.outcome(),
                command.nextReviewOn(),
                command.because(),
                command.meetingId(),
                command.on()));
        boolean ended = command.outcome() == ReviewOutcome.ENDED;
        if (ended) {
            reviewed.add(new VersionEnded(
                    command.networkId(),
                    stand.log().agreement(),
                    command.proposalId(),
                    command.because(),
                    command.on()));
        }
        agreement.assertFit(reviewed, command.on());
        if (ended) {
            assertNotTooShort(noticeDays(agreement, command), command.on(), command.on());
        }
        events.append(reviewed);
    }

    @CommandHandler
    void decide(GiveNotice command, @InjectEntity Stand stand, Facts facts, Actor actor, EventAppender events) {
        Agreement agreement = kept(command, stand, facts, actor);
        assertHasCome(command.on(), command.today());
        int noticeDays = noticeDays(agreement, command);
        LocalDate endsOn = Objects.requireNonNullElseGet(
                command.endsOn(), () -> command.on().plusDays(noticeDays));
        var given = new NoticeGiven(
                command.networkId(),
                stand.log().agreement(),
                command.proposalId(),
                endsOn,
                command.because(),
                command.on());
        agreement.assertFit(List.of(given), command.on());
        assertNotTooShort(noticeDays, command.on(), endsOn);
        events.append(given);
    }

    @CommandHandler
    void decide(EndVersion command, @InjectEntity Stand stand, Facts facts, Actor actor, EventAppender events) {
        Agreement agreement = kept(command, stand, facts, actor);
        var ended = new VersionEnded(
                command.networkId(), stand.log().agreement(), command.proposalId(), command.because(), command.on());
        agreement.assertFit(List.of(ended), command.on());
        events.append(ended);
    }

    /** Records nothing when nothing is due, or when it is on record already. */
    @CommandHandler
    void decide(EndDueVersion command, @InjectEntity Stand stand, Facts facts, Actor actor, EventAppender events) {
        Agreement agreement = kept(command, stand, facts, actor);
        agreement
                .ending(command.proposalId())
                .filter(ending -> !ending.on().isAfter(command.today()))
                .map(ending -> over(ending, command, stand))
                .ifPresent(over -> {
                    agreement.assertFit(List.of(over), over.on());
                    events.append(over);
                });
    }

    private static ProposalEvent over(Ending ending, EndDueVersion command, Stand stand) {
        return ending.byNotice()
                ? new VersionEnded(
                        command.networkId(), stand.log().agreement(), command.proposalId(), null, ending.on())
                : new VersionLapsed(command.networkId(), stand.log().agreement(), command.proposalId(), ending.on());
    }

    private static Agreement kept(VersionCommand command, Stand stand, Facts facts, Actor actor) {
        stand.assertKeptBy(actor);
        return facts.about(
                Agreement.class,
                new Agreement.Key(command.networkId(), stand.log().agreement()));
    }

    private static int noticeDays(Agreement agreement, VersionCommand command) {
        return agreement
                .life()
                .version(command.proposalId())
                .map(VersionLife::noticeDays)
                .orElse(0);
    }

    private static void assertLater(@Nullable LocalDate next, LocalDate on) {
        if (next != null && !next.isAfter(on)) {
            throw new RuleViolation(
                    "next-review-not-later",
                    "The next review (" + next + ") comes after this one (" + on + "). Name a later day, or none.");
        }
    }

    private static void assertNotTooShort(int noticeDays, LocalDate on, LocalDate endsOn) {
        if (endsOn.isBefore(on.plusDays(noticeDays))) {
            throw new RuleViolation(
                    "notice-too-short",
                    "It ends " + noticeDays + " days after notice at the earliest, on " + on.plusDays(noticeDays)
                            + ". Give notice for that day or a later one.");
        }
    }
}
