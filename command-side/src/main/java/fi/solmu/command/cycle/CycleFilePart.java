package fi.solmu.command.cycle;

import fi.solmu.command.FileObject;
import fi.solmu.command.NetworkFile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes from a file the development cycles with their questions, phases and checklists. */
@Component
@Order(6)
final class CycleFilePart implements NetworkFile.Part {

    @Override
    public void read(NetworkFile file) {
        List<FileObject> cycles = file.root().objects("cycles");
        if (cycles.isEmpty()) {
            return;
        }
        Set<Integer> numbers = new HashSet<>();
        for (FileObject cycle : cycles) {
            Integer number = cycle.optionalInteger("no");
            if (number == null || number < 1) {
                file.fault(cycle.pointerTo("no"), "A whole number from 1 on is expected here.");
            } else if (!numbers.add(number)) {
                file.fault(cycle.pointerTo("no"), "The number " + number + " is used twice.");
            }
        }
        LocalDate lastDay = file.lastDay();
        cycles.stream()
                .sorted(Comparator.comparing((FileObject cycle) -> cycle.date("startedOn")))
                .forEach(cycle -> new CycleInFile(cycle, file, lastDay).read());
        file.took("cycles", cycles.size());
    }
}
