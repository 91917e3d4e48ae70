package fi.solmu.query.meeting;

import fi.solmu.kernel.Wording;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseKept;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseMade;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseMissed;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseReleased;
import fi.solmu.query.Texts.WordingView;
import fi.solmu.query.meeting.PromisesView.PromiseStepView;
import fi.solmu.query.meeting.PromisesView.PromiseView;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts promises into words: rows of the day with what the record says. */
record PromiseShown(LocalDate day, Map<UUID, Told> told, Named named) {

    PromiseView view(PromiseOnDay promise) {
        Told made = told(promise.made());
        PromiseMade event = (PromiseMade) made.event();
        return new PromiseView(
                promise.id(),
                named.seat(event.memberId().value()),
                WordingView.of(event.text()),
                named.seat(event.to()),
                event.dueOn(),
                promise.state(day),
                promise.isOpen(),
                promise.inTime(),
                named.at(event.meetingId().value(), made.on()),
                event.agendaItemId() == null ? null : event.agendaItemId().value(),
                made.mark(),
                step(promise.missed()),
                step(promise.kept()),
                step(promise.released()),
                promise.takenUp().stream()
                        .map(row -> named.at(row.meeting(), row.on()))
                        .toList());
    }

    private @Nullable PromiseStepView step(@Nullable ToldRow row) {
        if (row == null) {
            return null;
        }
        Told step = told(row);
        Wording because = because(step.event());
        return new PromiseStepView(step.mark(), because == null ? null : WordingView.of(because));
    }

    private static @Nullable Wording because(MeetingEvent event) {
        return switch (event) {
            case PromiseKept kept -> kept.because();
            case PromiseMissed missed -> missed.because();
            case PromiseReleased released -> released.because();
            default -> null;
        };
    }

    private Told told(ToldRow row) {
        return Objects.requireNonNull(told.get(row.id()), "the record has no such entry");
    }
}
