package fi.solmu.query.history;

import fi.solmu.kernel.Event;
import fi.solmu.kernel.access.AccessEvent;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.calendar.CalendarEvent;
import fi.solmu.kernel.cycle.CycleEvent;
import fi.solmu.kernel.evaluation.EvaluationEvent;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.network.NetworkEvent;
import fi.solmu.query.Words;

/** What part of a network's life an entry belongs to: the capability that recorded it. */
enum HistoryKind {
    NETWORK,
    MEMBERSHIP,
    AGREEMENT,
    CALENDAR,
    MEETING,
    CYCLE,
    EVALUATION,
    ACCESS;

    static HistoryKind of(Event event) {
        return switch (event) {
            case NetworkEvent _ -> NETWORK;
            case AgreementEvent _ -> AGREEMENT;
            case CalendarEvent _ -> CALENDAR;
            case MeetingEvent _ -> MEETING;
            case CycleEvent _ -> CYCLE;
            case EvaluationEvent _ -> EVALUATION;
            case AccessEvent _ -> ACCESS;
            default -> MEMBERSHIP;
        };
    }

    String spelled() {
        return Words.spell(this);
    }
}
