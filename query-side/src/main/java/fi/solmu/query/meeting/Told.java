package fi.solmu.query.meeting;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.query.meeting.MeetingView.RecordedView;
import java.time.LocalDate;
import java.time.ZoneId;

/** An entry about a meeting with what the record says. */
record Told(ToldRow row, RecordedEvent recorded, ZoneId zone) {

    MeetingEvent event() {
        return (MeetingEvent) recorded.event();
    }

    LocalDate on() {
        return row.on();
    }

    RecordedView mark() {
        return new RecordedView(
                row.id(),
                row.on(),
                recorded.recordedAt(),
                row.on().isBefore(LocalDate.ofInstant(recorded.recordedAt(), zone)),
                row.isRedated());
    }
}
