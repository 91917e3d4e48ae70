package fi.solmu.query.calendar;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.CalendarEntryId;
import fi.solmu.kernel.Correction;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RingId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.calendar.CalendarEntryEvent;
import fi.solmu.kernel.calendar.CalendarEvent;
import fi.solmu.kernel.calendar.EntryDetails;
import fi.solmu.kernel.calendar.LearningForm;
import fi.solmu.kernel.calendar.RingEvent;
import fi.solmu.kernel.calendar.Schedule;
import fi.solmu.kernel.calendar.Slot;
import fi.solmu.kernel.calendar.WeekendShift;
import fi.solmu.query.RecordInMemory;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up what is said of annual clocks: mostly in order, with late entries and corrections, and what no decision would allow. */
final class RandomClock {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private final Random random;
    private final RecordInMemory record;
    private final NetworkId network;
    private final List<RingId> rings = new ArrayList<>();
    private final List<CalendarEntryId> entries = new ArrayList<>();
    private final List<RecordedEvent> correctable = new ArrayList<>();
    private LocalDate today = FIRST_DAY;

    RandomClock(long seed, RecordInMemory record, NetworkId network) {
        this.random = new Random(seed);
        this.record = record;
        this.network = network;
        rings.add(RingId.random());
        record(new RingEvent.RingDrawn(network, rings.getFirst(), title(), "#123456", 1, false, "gov", FIRST_DAY));
    }

    void goOn() {
        record.later(random.nextInt(100_000));
        today = today.plusDays(random.nextInt(4));
        int turn = random.nextInt(12);
        if (turn == 0) {
            aboutARing();
        } else if (turn == 1) {
            correct();
        } else if (turn < 4 || entries.isEmpty()) {
            entries.add(CalendarEntryId.random());
            record(plan(entries.getLast()));
        } else {
            aboutAnEntry(any(entries));
        }
    }

    private void aboutARing() {
        RingId ring = any(rings);
        switch (random.nextInt(4)) {
            case 0 -> record(new RingEvent.RingRedrawn(network, ring, title(), null, null, true, day()));
            case 1 -> record(new RingEvent.RingDropped(network, ring, null, day()));
            default -> {
                rings.add(RingId.random());
                record(new RingEvent.RingDrawn(network, rings.getLast(), title(), null, 2, false, null, day()));
            }
        }
    }

    private void aboutAnEntry(CalendarEntryId entry) {
        LocalDate date = FIRST_DAY.plusDays(random.nextInt(80));
        record(
                switch (random.nextInt(8)) {
                    case 0 -> plan(entry);
                    case 1 ->
                        new CalendarEntryEvent.CalendarEntryChanged(
                                network, entry, any(rings), details(), null, null, null, day());
                    case 2 -> new CalendarEntryEvent.CalendarEntryRescheduled(network, entry, schedule(), null, day());
                    case 3 ->
                        new CalendarEntryEvent.OccurrenceMoved(
                                network, entry, date, Slot.wholeDays(date.plusDays(2), date.plusDays(3)), null, day());
                    case 4 -> new CalendarEntryEvent.OccurrenceCancelled(network, entry, date, null, day());
                    case 5 -> new CalendarEntryEvent.CalendarEntryCancelled(network, entry, null, day());
                    default -> new CalendarEntryEvent.OccurrenceCompleted(network, entry, date, day());
                });
    }

    private void correct() {
        RecordedEvent wrong = any(correctable);
        boolean redate = random.nextBoolean();
        Wording because = Wording.of("fi", "Erehdys");
        record(
                switch ((CalendarEvent) wrong.event()) {
                    case RingEvent ring ->
                        redate
                                ? new RingEvent.RingEntryRedated(network, ring.ringId(), wrong.id(), because, day())
                                : new RingEvent.RingEntryWithdrawn(network, ring.ringId(), wrong.id(), because);
                    case CalendarEntryEvent entry ->
                        redate
                                ? new CalendarEntryEvent.PlanningRedated(
                                        network, entry.calendarEntryId(), wrong.id(), because, day())
                                : new CalendarEntryEvent.PlanningWithdrawn(
                                        network, entry.calendarEntryId(), wrong.id(), because);
                });
    }

    private CalendarEntryEvent plan(CalendarEntryId entry) {
        return new CalendarEntryEvent.CalendarEntryPlanned(
                network,
                entry,
                any(rings),
                details(),
                random.nextBoolean() ? MemberId.random() : null,
                random.nextBoolean() ? AgreementId.random() : null,
                schedule(),
                entries.size() > 1 && random.nextInt(4) == 0 ? any(entries) : null,
                random.nextBoolean() ? "c" + random.nextInt(100) : null,
                day());
    }

    private Schedule schedule() {
        LocalDate start = FIRST_DAY.plusDays(random.nextInt(60));
        boolean timed = random.nextBoolean();
        return new Schedule(
                start,
                start.plusDays(random.nextInt(3)),
                timed ? LocalTime.of(9, 0) : null,
                timed ? LocalTime.of(10, 30) : null,
                null,
                random.nextBoolean() ? null : "FREQ=WEEKLY;COUNT=" + (1 + random.nextInt(6)),
                random.nextInt(4) == 0 ? List.of(start.plusDays(7)) : List.of());
    }

    private EntryDetails details() {
        return new EntryDetails(
                title(),
                random.nextBoolean() ? null : LearningForm.HOSTING,
                random.nextBoolean() ? null : LocalText.of("fi", "Savikaupunki"),
                List.of(14, 3),
                any(List.of(WeekendShift.values())));
    }

    private LocalText title() {
        return LocalText.of("fi", "Otsikko \"" + random.nextInt(1_000) + "\"");
    }

    /** Mostly today, now and then weeks ago. */
    private LocalDate day() {
        return random.nextInt(5) > 0 ? today : today.minusDays(random.nextInt(30));
    }

    private void record(CalendarEvent event) {
        RecordedEvent recorded = record.record(event);
        if (event instanceof DatedEvent && !(event instanceof Correction)) {
            correctable.add(recorded);
        }
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
