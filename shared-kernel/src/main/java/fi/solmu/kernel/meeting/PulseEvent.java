package fi.solmu.kernel.meeting;

import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.NetworkId;
import java.time.LocalDate;
import java.util.List;

/** The two questions after a meeting: whether it moved something forward, and whether one was heard. */
public sealed interface PulseEvent extends MeetingEvent, DatedEvent {

    /**
     * Whoever was there is asked.
     *
     * @param answerBy the last day for answers
     */
    record PulseOpened(NetworkId networkId, MeetingId meetingId, LocalDate answerBy, LocalDate on)
            implements PulseEvent {}

    /**
     * The answers were counted, and only the counts were kept.
     *
     * @param answers how many answered
     * @param attendants how many were asked
     * @param counts none where so few answered that someone could be recognised
     */
    record PulseCounted(
            NetworkId networkId,
            MeetingId meetingId,
            int answers,
            int attendants,
            List<PulseCount> counts,
            LocalDate on)
            implements PulseEvent {

        public PulseCounted {
            counts = List.copyOf(counts);
        }
    }
}
