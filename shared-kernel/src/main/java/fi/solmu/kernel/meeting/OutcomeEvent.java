package fi.solmu.kernel.meeting;

import fi.solmu.kernel.AgendaItemId;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OutcomeId;
import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came out of a meeting: information, decisions and promises, and what became of the promises. */
public sealed interface OutcomeEvent extends MeetingEvent, DatedEvent {

    /** What concerns one promise; the meeting is the one at which it was made. */
    sealed interface OfPromise extends OutcomeEvent {

        PromiseId promiseId();

        /** Who promised. */
        MemberId memberId();
    }

    /** Something was told that is worth keeping. */
    record InformationNoted(
            NetworkId networkId,
            MeetingId meetingId,
            OutcomeId outcomeId,
            @Nullable AgendaItemId agendaItemId,
            Wording text,
            LocalDate on)
            implements OutcomeEvent {}

    /**
     * Something was decided.
     *
     * @param proposalId the proposal whose outcome it is, if it is about one
     */
    record DecisionReached(
            NetworkId networkId,
            MeetingId meetingId,
            OutcomeId outcomeId,
            @Nullable AgendaItemId agendaItemId,
            Wording text,
            @Nullable ProposalId proposalId,
            LocalDate on)
            implements OutcomeEvent {}

    /**
     * A member promised something.
     *
     * @param memberId who promised
     * @param text what
     * @param to to whom; the whole network when nobody is named
     * @param dueOn the last day on which it is kept in time
     */
    record PromiseMade(
            NetworkId networkId,
            MeetingId meetingId,
            PromiseId promiseId,
            @Nullable AgendaItemId agendaItemId,
            MemberId memberId,
            Wording text,
            @Nullable MemberId to,
            @Nullable LocalDate dueOn,
            LocalDate on)
            implements OfPromise {}

    record PromiseKept(
            NetworkId networkId,
            MeetingId meetingId,
            PromiseId promiseId,
            MemberId memberId,
            @Nullable Wording because,
            LocalDate on)
            implements OfPromise {}

    /** It was found that the promise had not been kept. It may still be kept later. */
    record PromiseMissed(
            NetworkId networkId,
            MeetingId meetingId,
            PromiseId promiseId,
            MemberId memberId,
            @Nullable Wording because,
            LocalDate on)
            implements OfPromise {}

    /** The promise is no longer asked for. */
    record PromiseReleased(
            NetworkId networkId,
            MeetingId meetingId,
            PromiseId promiseId,
            MemberId memberId,
            Wording because,
            LocalDate on)
            implements OfPromise {}
}
