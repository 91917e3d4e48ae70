package fi.solmu.query.cycle;

import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.cycle.CycleCourse;
import fi.solmu.kernel.cycle.CycleEvent.OfCycle;
import fi.solmu.query.Timeline;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How what is said of a cycle makes its course; there is none before it was opened. */
final class CycleTimeline implements Timeline<OfCycle, Optional<CycleCourse>> {

    @Override
    public Optional<CycleCourse> beginning() {
        return Optional.empty();
    }

    @Override
    public boolean seen(Optional<CycleCourse> course) {
        return course.isPresent();
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // an entry that changes nothing gives back the very same course
    public Optional<CycleCourse> after(Optional<CycleCourse> course, Chronicle.Entry<OfCycle> entry) {
        @Nullable CycleCourse before = course.orElse(null);
        @Nullable CycleCourse after = CycleCourse.after(before, entry.id(), entry.on(), entry.event());
        return after == before ? course : Optional.ofNullable(after);
    }
}
