package fi.solmu.kernel;

import fi.solmu.kernel.access.AccessEvent;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.calendar.CalendarEvent;
import fi.solmu.kernel.cycle.CycleEvent;
import fi.solmu.kernel.evaluation.EvaluationEvent;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.membership.OrganisationEvent;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.kernel.network.NetworkEvent;
import java.util.List;

/** Everything that the record can tell of, by capability. */
public final class Vocabulary {

    /** The sealed interfaces that list all events. */
    public static final List<Class<? extends Event>> EVENTS = List.of(
            NetworkEvent.class,
            OrganisationEvent.class,
            SeatEvent.class,
            AgreementEvent.class,
            CalendarEvent.class,
            MeetingEvent.class,
            CycleEvent.class,
            EvaluationEvent.class,
            AccessEvent.class);

    private Vocabulary() {}
}
