package fi.solmu.command.meeting;

import static fi.solmu.command.Coherence.require;

import fi.solmu.kernel.meeting.OutcomeEvent;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseKept;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseMade;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseMissed;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseReleased;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The life of one promise, lived through entry by entry; refuses what can't follow. */
final class PromiseLife {

    private @Nullable PromiseMade made;
    private boolean kept;
    private boolean missed;
    private boolean released;

    @Nullable
    PromiseMade made() {
        return made;
    }

    /** Whether it is still to be kept: what was missed can be kept later. */
    boolean isOpen() {
        return made != null && !kept && !released;
    }

    void live(OutcomeEvent.OfPromise event, LocalDate on) {
        switch (event) {
            case PromiseMade promise -> {
                require(made == null, "promise-already-exists", "A promise with this identifier is on record already.");
                made = promise;
            }
            case PromiseKept _ -> {
                requireOpen(on);
                kept = true;
            }
            case PromiseMissed _ -> {
                requireOpen(on);
                require(!missed, "promise-already-missed", "By " + on + " it is on record that it was not kept.");
                missed = true;
            }
            case PromiseReleased _ -> {
                requireOpen(on);
                released = true;
            }
        }
    }

    private void requireOpen(LocalDate on) {
        require(made != null, "before-it-was-promised", "By " + on + " nobody had promised this. Correct the day.");
        require(
                !kept,
                "promise-already-kept",
                "By " + on + " the promise had been kept. Withdraw that entry first if it was recorded by mistake.");
        require(
                !released,
                "promise-released",
                "By " + on
                        + " the promise was no longer asked for. Withdraw that entry first if it was recorded by mistake.");
    }
}
