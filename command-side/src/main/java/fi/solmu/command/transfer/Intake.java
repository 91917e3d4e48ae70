package fi.solmu.command.transfer;

import fi.solmu.command.Actor;
import fi.solmu.command.BadInput;
import fi.solmu.command.Decisions;
import fi.solmu.command.Fault;
import fi.solmu.command.NetworkFile;
import fi.solmu.command.NetworkFile.Step;
import fi.solmu.command.Refusals;
import fi.solmu.command.Request;
import fi.solmu.command.Unknown;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Takes a whole network in from a file: every happening is wished for with its own date and decided like any other wish, in a draft;
 * when all of it stands, all of it enters the record at once. A file with a fault, or a crash on the way, leaves nothing behind.
 */
@Component
final class Intake {

    /**
     * What came of a file.
     *
     * @param taken by key of the file, how many things were taken in
     * @param notTaken by key of the file, how many things no capability can take in yet
     */
    record Outcome(NetworkId id, Map<String, Integer> taken, Map<String, Integer> notTaken) {}

    /** Is told how far an intake has come. */
    interface Progress {

        void at(Stage stage, int done, int total);
    }

    enum Stage {
        CHECKING,
        DECIDING,
        RECORDING
    }

    private static final int REPORT_EVERY = 100;

    /** Recording so many in one append keeps other writers waiting for about two seconds; more would starve them. */
    static final int MOST_HAPPENINGS = 20_000;

    private final List<NetworkFile.Part> parts;
    private final Decisions decisions;

    Intake(List<NetworkFile.Part> parts, Decisions decisions) {
        this.parts = parts;
        this.decisions = decisions;
    }

    record Result(Outcome outcome, long position) {}

    Result take(JsonNode content, Actor actor, Request request, Progress progress) {
        progress.at(Stage.CHECKING, 0, 1);
        NetworkFile file = NetworkFile.of(content, actor.account());
        parts.forEach(part -> part.read(file));
        refuseFaulty(file.faults());
        assertFitsIntoOneAppend(file.steps().size());
        Outcome outcome = new Outcome(file.network(), file.taken(), file.notTaken());
        OptionalLong earlier = decisions.earlierTry(request);
        long position = earlier.isPresent() ? earlier.getAsLong() : record(file, actor, request, progress);
        return new Result(outcome, position);
    }

    private long record(NetworkFile file, Actor actor, Request request, Progress progress) {
        Draft draft = new Draft();
        decide(file, decisions.in(draft, actor, request), progress);
        progress.at(Stage.RECORDING, 0, draft.events().size());
        long position = decisions.recordNew(file.network(), draft.events());
        progress.at(Stage.RECORDING, draft.events().size(), draft.events().size());
        return position;
    }

    /** Goes on after a refusal to tell of every fault at once; what rests on something refused is passed over. */
    private static void decide(NetworkFile file, Decisions.Elsewhere draft, Progress progress) {
        List<Step> steps = file.steps();
        List<Fault> faults = new ArrayList<>();
        Refused refused = new Refused(file);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (i % REPORT_EVERY == 0) {
                progress.at(Stage.DECIDING, i, steps.size());
            }
            if (!refused.concerns(step)) {
                try {
                    draft.decide(step.command());
                } catch (Refusals several) {
                    refused.add(step);
                    several.refusals().forEach(refusal -> faults.add(new Fault(refusal.pointer(), refusal.detail())));
                } catch (RuleViolation | Unknown refusal) {
                    refused.add(step);
                    faults.add(new Fault(step.pointer(), String.valueOf(refusal.getMessage())));
                }
            }
        }
        refuseFaulty(faults);
    }

    private static void assertFitsIntoOneAppend(int happenings) {
        if (happenings > MOST_HAPPENINGS) {
            throw new RuleViolation(
                    "too-many-happenings",
                    "The file tells of " + happenings + " happenings; at most " + MOST_HAPPENINGS
                            + " are taken in at once,"
                            + " because all others who write have to wait meanwhile. Nothing has been recorded. Leave out"
                            + " those who left long ago, or wish for the rest one by one.");
        }
    }

    private static void refuseFaulty(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new BadInput("The file can't be taken in as it is; nothing has been recorded.", faults);
        }
    }
}
