package fi.solmu.query.cycle;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.ChecklistItemId;
import fi.solmu.kernel.Correction;
import fi.solmu.kernel.CycleId;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.cycle.ChecklistItem;
import fi.solmu.kernel.cycle.CycleDecision;
import fi.solmu.kernel.cycle.CycleEvent;
import fi.solmu.kernel.cycle.FiveQuestions;
import fi.solmu.kernel.cycle.Movement;
import fi.solmu.kernel.cycle.Phase;
import fi.solmu.kernel.cycle.Sign;
import fi.solmu.kernel.cycle.Success;
import fi.solmu.query.RecordInMemory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes up what is said of cycles: mostly in order, with late entries and corrections, and what no decision would allow. */
final class RandomCycles {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private final Random random;
    private final RecordInMemory record;
    private final NetworkId network;
    private final List<CycleId> cycles = new ArrayList<>();
    private final List<ChecklistItemId> items = new ArrayList<>();
    private final List<RecordedEvent> correctable = new ArrayList<>();
    private LocalDate today = FIRST_DAY;

    RandomCycles(long seed, RecordInMemory record, NetworkId network) {
        this.random = new Random(seed);
        this.record = record;
        this.network = network;
        for (int i = 0; i < 5; i++) {
            items.add(ChecklistItemId.random());
        }
        open();
    }

    void goOn() {
        record.later(random.nextInt(100_000));
        today = today.plusDays(random.nextInt(4));
        int turn = random.nextInt(14);
        if (turn == 0) {
            open();
        } else if (turn < 3) {
            correct();
        } else if (turn == 3) {
            record(new CycleEvent.ChecklistAgreed(network, any(Phase.values()), checklist(), null, day()));
        } else {
            record(aboutACycle(any(cycles)));
        }
    }

    private void open() {
        @Nullable CycleId partOf = cycles.isEmpty() || random.nextBoolean() ? null : any(cycles);
        cycles.add(CycleId.random());
        record(new CycleEvent.CycleOpened(
                network,
                cycles.getLast(),
                cycles.size(),
                title(),
                questions(),
                partOf,
                partOf == null ? null : title(),
                random.nextBoolean() ? null : "1",
                day()));
    }

    private CycleEvent aboutACycle(CycleId cycle) {
        return switch (random.nextInt(12)) {
            case 0 -> new CycleEvent.CycleRetitled(network, cycle, title(), null, day());
            case 1 -> new CycleEvent.QuestionsAnswered(network, cycle, questions(), null, day());
            case 2 -> new CycleEvent.ChecklistChanged(network, cycle, checklist(), null, day());
            case 3, 4 -> new CycleEvent.ChecklistItemMet(network, cycle, any(items), wording(), day());
            case 5 -> new CycleEvent.ChecklistItemWaived(network, cycle, any(items), Wording.of("fi", "Ei nyt"), day());
            case 6 -> new CycleEvent.ChecklistItemReopened(network, cycle, any(items), null, day());
            case 7 ->
                new CycleEvent.PhaseAssessed(
                        network, cycle, any(Phase.values()), any(Success.values()), wording(), day());
            case 8 ->
                random.nextInt(3) > 0
                        ? new CycleEvent.QuestionsAnswered(network, cycle, questions(), null, day())
                        : new CycleEvent.CycleClosed(network, cycle, wording(), any(CycleDecision.values()), day());
            default ->
                new CycleEvent.PhaseEntered(
                        network,
                        cycle,
                        any(Phase.values()),
                        any(Movement.values()),
                        checklist(),
                        random.nextBoolean() ? MemberId.random() : null,
                        wording(),
                        day());
        };
    }

    private void correct() {
        RecordedEvent wrong = correctable.get(random.nextInt(correctable.size()));
        boolean redate = random.nextBoolean();
        Wording because = Wording.of("fi", "Erehdys");
        record(
                switch ((CycleEvent) wrong.event()) {
                    case CycleEvent.OfCycle cycle ->
                        redate
                                ? new CycleEvent.CycleEntryRedated(network, cycle.cycleId(), wrong.id(), because, day())
                                : new CycleEvent.CycleEntryWithdrawn(network, cycle.cycleId(), wrong.id(), because);
                    case CycleEvent.OfChecklists lists ->
                        redate
                                ? new CycleEvent.ChecklistRedated(network, lists.phase(), wrong.id(), because, day())
                                : new CycleEvent.ChecklistWithdrawn(network, lists.phase(), wrong.id(), because);
                });
    }

    private List<ChecklistItem> checklist() {
        List<ChecklistItem> checklist = new ArrayList<>();
        for (ChecklistItemId item : items) {
            if (random.nextInt(3) > 0) {
                checklist.add(new ChecklistItem(item, title(), random.nextBoolean() ? null : any(Sign.values())));
            }
        }
        return checklist;
    }

    private FiveQuestions questions() {
        return new FiveQuestions(wording(), wording(), wording(), wording(), wording());
    }

    private @Nullable Wording wording() {
        return random.nextBoolean() ? null : Wording.of("fi", "Sanat \"" + random.nextInt(1_000) + "\"");
    }

    private LocalText title() {
        return LocalText.of("fi", "Otsikko " + random.nextInt(1_000));
    }

    /** Mostly today, now and then weeks ago. */
    private LocalDate day() {
        return random.nextInt(5) > 0 ? today : today.minusDays(random.nextInt(30));
    }

    private void record(CycleEvent event) {
        RecordedEvent recorded = record.record(event);
        if (event instanceof DatedEvent && !(event instanceof Correction)) {
            correctable.add(recorded);
        }
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
