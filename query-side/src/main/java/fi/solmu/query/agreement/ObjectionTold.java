package fi.solmu.query.agreement;

import fi.solmu.kernel.Wording;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionRaised;
import fi.solmu.query.Texts.WordingView;
import fi.solmu.query.agreement.VersionView.ObjectionStepView;
import fi.solmu.query.agreement.VersionView.ObjectionView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The life of one objection. */
final class ObjectionTold {

    private static final String OPEN = "open";

    private final ObjectionRaised raised;
    private final LocalDate on;
    private final List<ObjectionStepView> life = new ArrayList<>();
    private String state = OPEN;
    private @Nullable WordingView clarification;
    private @Nullable WordingView change;
    private @Nullable WordingView because;

    ObjectionTold(ObjectionRaised raised, LocalDate on) {
        this.raised = raised;
        this.on = on;
        live(Says.RAISED, on, raised.reason());
    }

    void clarified(LocalDate day, Wording words) {
        clarification = live(Says.CLARIFIED, day, words);
        state = state.equals(OPEN) ? Says.CLARIFIED : state;
    }

    void integrated(LocalDate day, Wording words) {
        change = live(Says.INTEGRATED, day, words);
        state = Says.INTEGRATED;
    }

    void withdrawn(LocalDate day, @Nullable Wording words) {
        because = live(Says.WITHDRAWN, day, words);
        state = Says.WITHDRAWN;
    }

    private @Nullable WordingView live(String step, LocalDate day, @Nullable Wording words) {
        WordingView said = words == null ? null : WordingView.of(words);
        life.add(new ObjectionStepView(step, day, said));
        return said;
    }

    ObjectionView view() {
        return new ObjectionView(
                raised.objectionId().value(),
                raised.memberId().value(),
                WordingView.of(raised.reason()),
                state,
                clarification,
                change,
                because,
                on,
                life);
    }
}
