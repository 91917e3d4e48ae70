package fi.solmu.command.cycle;

import fi.solmu.command.FileObject;
import fi.solmu.command.NetworkFile;
import fi.solmu.command.cycle.Checking.MeetItem;
import fi.solmu.command.cycle.Checking.WaiveItem;
import fi.solmu.command.cycle.Opening.CloseCycle;
import fi.solmu.command.cycle.Opening.OpenCycle;
import fi.solmu.command.cycle.Progressing.EnterPhase;
import fi.solmu.kernel.ChecklistItemId;
import fi.solmu.kernel.CycleId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.cycle.ChecklistItem;
import fi.solmu.kernel.cycle.CycleCourse;
import fi.solmu.kernel.cycle.FiveQuestions;
import fi.solmu.kernel.cycle.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One cycle in a file, on its way to becoming wishes. */
final class CycleInFile {

    /** After the joinings of the day, and before its leavings; of one day in the order in which they are read. */
    private static final int CYCLE = 79;

    private final FileObject cycle;
    private final NetworkFile file;
    private final LocalDate lastDay;
    private final CycleId id;

    CycleInFile(FileObject cycle, NetworkFile file, LocalDate lastDay) {
        this.cycle = cycle;
        this.file = file;
        this.lastDay = lastDay;
        this.id = file.cycle(cycle.pointer());
    }

    void read() {
        LocalDate on = cycle.date("startedOn");
        Integer number = cycle.optionalInteger("no");
        add(
                on,
                cycle.pointer(),
                new OpenCycle(
                        file.network(),
                        id,
                        number,
                        cycle.text("title"),
                        questions(),
                        null,
                        null,
                        null,
                        number == null ? null : number.toString(),
                        on,
                        on));
        LocalDate closedOn = cycle.optionalDate("closedOn");
        List<FileObject> phases = cycle.objects("phases").stream()
                .sorted(Comparator.comparing((FileObject phase) -> phase.date("enteredOn")))
                .toList();
        @Nullable Phase before = null;
        for (int i = 0; i < phases.size(); i++) {
            LocalDate left = i + 1 < phases.size() ? phases.get(i + 1).date("enteredOn") : closedOn;
            before = phase(phases.get(i), before, left);
        }
        if (closedOn != null) {
            add(
                    closedOn,
                    cycle.pointerTo("closedOn"),
                    new CloseCycle(file.network(), id, null, null, closedOn, closedOn));
        }
    }

    private FiveQuestions questions() {
        FileObject questions = cycle.object("questions");
        return new FiveQuestions(
                questions.wording("why"),
                questions.wording("who"),
                questions.wording("how"),
                questions.wording("what"),
                questions.wording("withWhatResources"));
    }

    /** What a phase is called and which way it was entered follows from its number and the one before. */
    private @Nullable Phase phase(FileObject phase, @Nullable Phase before, @Nullable LocalDate left) {
        LocalDate on = phase.date("enteredOn");
        phase.understood("name");
        Integer number = phase.optionalInteger("phase");
        if (number == null || number < 1 || number > Phase.values().length) {
            file.fault(phase.pointerTo("phase"), "A phase from 1 to " + Phase.values().length + " is expected here.");
            return before;
        }
        Phase entered = Phase.of(number);
        String movement = phase.optionalString("movement");
        if (movement != null
                && !movement.equals(CycleCourse.movement(before, entered).name().toLowerCase(Locale.ROOT))) {
            phase.notTaken("movement");
        }
        List<FileObject> items = phase.objects("exitChecklist");
        add(
                on,
                phase.pointer(),
                new EnterPhase(
                        file.network(),
                        id,
                        entered,
                        checklist(items),
                        enteredBy(phase, on),
                        phase.wording("basis"),
                        on,
                        on));
        items.forEach(item -> standing(item, left == null ? latest(on, lastDay) : left));
        return entered;
    }

    private List<ChecklistItem> checklist(List<FileObject> items) {
        List<ChecklistItem> checklist = new ArrayList<>();
        for (FileObject item : items) {
            checklist.add(new ChecklistItem(idOf(item), item.text("item"), null));
        }
        return checklist;
    }

    /** The file does not say when; by the end of the phase it was so, or by the last day that the file tells of. */
    private void standing(FileObject item, LocalDate on) {
        Wording waived = item.wording("waivedBecause");
        if (item.flag("done", false)) {
            add(on, item.pointer(), new MeetItem(file.network(), id, idOf(item), null, on, on));
        } else if (waived != null) {
            add(on, item.pointer(), new WaiveItem(file.network(), id, idOf(item), waived, on, on));
        }
    }

    private ChecklistItemId idOf(FileObject item) {
        return file.checklistItem(item.pointer());
    }

    /** Who was not a member on that day by the file can't be named as one. */
    private @Nullable MemberId enteredBy(FileObject phase, LocalDate on) {
        Map<String, FileObject> actors = new HashMap<>();
        file.root().objects("actors").forEach(actor -> actors.put(actor.string("id"), actor));
        MemberId member = phase.reference("by", actors.keySet(), file::member);
        String ref = phase.optionalString("by");
        if (member == null || ref == null || !actors.containsKey(ref)) {
            return null;
        }
        LocalDate joined = actors.get(ref).optionalDate("joinedOn");
        LocalDate left = actors.get(ref).optionalDate("leftOn");
        boolean there = joined != null && !joined.isAfter(on) && (left == null || left.isAfter(on));
        if (!there) {
            phase.notTaken("by");
            return null;
        }
        return member;
    }

    private void add(LocalDate on, String pointer, Object command) {
        file.add(on, CYCLE, pointer, command);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
