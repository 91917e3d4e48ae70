package fi.solmu.kernel.evaluation;

import fi.solmu.kernel.LocalText;
import java.util.List;

/**
 * Questions that belong together, in one of their versions.
 *
 * @param key its name, the same from version to version
 * @param source who wrote the questions, or what they follow
 * @param licence under which terms they may be used
 */
public record Instrument(
        String key,
        int version,
        LocalText name,
        String source,
        String licence,
        List<InstrumentPart> parts,
        List<Question> questions) {

    public Instrument {
        parts = List.copyOf(parts);
        questions = List.copyOf(questions);
    }

    /** The same questions as another version. */
    public Instrument in(int otherVersion) {
        return new Instrument(key, otherVersion, name, source, licence, parts, questions);
    }
}
