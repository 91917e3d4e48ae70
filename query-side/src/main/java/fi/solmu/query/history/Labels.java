package fi.solmu.query.history;

import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.Wording;
import fi.solmu.query.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What members, organisations, networks and agreements were called when an entry happened, in the light of what had been recorded by then.
 *
 * @param on the entry's day
 * @param recordedAt when the entry was recorded
 */
record Labels(Map<UUID, List<Label>> known, LocalDate on, Instant recordedAt) {

    /**
     * What one entry said about a name, a title, or a home organisation.
     *
     * @param title JSON; none when the entry said nothing about it
     * @param number which version of its agreement it is, if it is one
     */
    record Label(
            LocalDate on,
            @Nullable String title,
            @Nullable UUID organisation,
            @Nullable Integer number,
            Instant knownFrom,
            Instant knownUntil) {}

    /** Shown for what has no name by any entry. */
    private static final String NAMELESS = "–";

    /** A member by title and home organisation: "Principal, Hospital School". */
    String member(Identifier member, String language) {
        return member(member.value(), language);
    }

    String member(UUID member, String language) {
        UUID organisation = find(member, Label::organisation);
        String title = name(member, language);
        return organisation == null ? title : title + ", " + name(organisation, language);
    }

    String name(Identifier subject, String language) {
        return name(subject.value(), language);
    }

    /** Which version of its agreement a proposal is. */
    String version(ProposalId proposal) {
        Integer number = find(proposal.value(), Label::number);
        return number == null ? NAMELESS : number.toString();
    }

    private String name(UUID subject, String language) {
        String title = find(subject, Label::title);
        return title == null ? NAMELESS : pick(Texts.texts(title), language);
    }

    static String pick(Map<String, String> texts, String language) {
        for (String candidate : List.of(language, "fi", "sv", "en")) {
            String text = texts.get(candidate);
            if (text != null) {
                return text;
            }
        }
        return texts.values().iterator().next();
    }

    /** In the language if it was said in it; else as it was said on record. */
    static String pick(Wording wording, String language) {
        String own = wording.texts().get(language);
        return own == null ? pick(wording.texts(), wording.language()) : own;
    }

    /** The last that was said for the day; else what was said first, then or later: a nameless sentence helps nobody. */
    private <T> @Nullable T find(UUID subject, Function<Label, @Nullable T> part) {
        T found = null;
        T first = null;
        for (Label label : known.getOrDefault(subject, List.of())) {
            T said = part.apply(label);
            if (said == null) {
                continue;
            }
            boolean knownThen =
                    !label.knownFrom().isAfter(recordedAt) && label.knownUntil().isAfter(recordedAt);
            if (knownThen && !label.on().isAfter(on)) {
                found = said;
            }
            first = first == null ? said : first;
        }
        return found == null ? first : found;
    }
}
