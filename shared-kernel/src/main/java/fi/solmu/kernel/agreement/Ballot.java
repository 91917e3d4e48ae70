package fi.solmu.kernel.agreement;

import fi.solmu.kernel.OrganisationId;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where everybody stands on a proposal at the moment of its outcome. */
public record Ballot(List<Voice> voices) {

    /**
     * One member.
     *
     * @param decides whether the member has a say and belongs to those who decide under the rule
     * @param stance what the member last said; none when nothing
     * @param objectsStill whether an objection of the member is neither integrated nor withdrawn
     */
    public record Voice(
            boolean decides,
            @Nullable OrganisationId organisation,
            @Nullable Stance stance,
            boolean objectsStill) {

        private boolean silent() {
            return stance == null || stance == Stance.NO_RESPONSE;
        }

        boolean consents(Silence silence) {
            if (stance == null || stance == Stance.NO_RESPONSE) {
                return silence == Silence.ASSENT;
            }
            return stance.consents();
        }

        boolean takesPart(Silence silence) {
            return silent() ? silence == Silence.ASSENT : stance != Stance.ABSENT;
        }
    }

    public Ballot {
        voices = List.copyOf(voices);
    }

    List<Voice> deciding() {
        return voices.stream().filter(Voice::decides).toList();
    }

    List<Voice> others() {
        return voices.stream().filter(voice -> !voice.decides()).toList();
    }

    public Tally tally() {
        return new Tally(
                count(Voice::decides),
                count(Stance.CONSENT),
                count(Stance.CONSENT_WITH_CONCERN),
                count(Stance.OBJECTION),
                count(Stance.STAND_ASIDE),
                count(Stance.ABSENT),
                count(voice -> voice.decides() && voice.silent()),
                count(voice -> !voice.decides() && !voice.silent() && voice.stance() != Stance.ABSENT),
                count(voice -> voice.decides() && voice.objectsStill()));
    }

    private int count(Stance stance) {
        return count(voice -> voice.decides() && voice.stance() == stance);
    }

    private int count(Predicate<Voice> wanted) {
        return (int) voices.stream().filter(wanted).count();
    }
}
