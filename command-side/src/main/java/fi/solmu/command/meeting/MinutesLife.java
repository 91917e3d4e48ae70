package fi.solmu.command.meeting;

import static fi.solmu.command.Coherence.require;

import fi.solmu.kernel.AgendaItemId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.meeting.MinutesEvent;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesApproved;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesCorrected;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesDrafted;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesPublished;
import fi.solmu.kernel.meeting.MinutesSection;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** How a meeting's minutes become the minutes; refuses what can't follow. */
final class MinutesLife {

    private int newest;
    private int published;
    private int approved;
    private final Set<AgendaItemId> spokenOf = new HashSet<>();

    int next() {
        return newest + 1;
    }

    int newest() {
        return newest;
    }

    /** Which text is the published one; 0 while none is. */
    int published() {
        return published;
    }

    /** The items of the agenda that the text speaks of, or a text that was published before it. */
    Set<AgendaItemId> spokenOf() {
        return spokenOf;
    }

    /** Before anything was published there is nothing to compare with; what is then said of it is said by living through it. */
    void assertPublished(int version) {
        if (published > 0 && version != published) {
            throw notCurrent(version, "published; that is version " + published);
        }
    }

    void live(MinutesEvent event, LocalDate on) {
        switch (event) {
            case MinutesDrafted drafted -> {
                require(
                        published == 0,
                        "minutes-already-published",
                        "The minutes were published by " + on + ". Correct them instead of drafting them anew.");
                count(drafted.version());
                spokenOf.clear();
                speakOf(drafted.sections());
            }
            case MinutesPublished publication -> {
                require(
                        published == 0,
                        "minutes-already-published",
                        "The minutes were published by " + on + " already.");
                require(
                        newest > 0,
                        "no-minutes-drafted",
                        "By " + on + " no minutes had been drafted. Draft them first.");
                if (publication.version() != newest) {
                    throw notCurrent(
                            publication.version(), "the newest draft on " + on + "; that is version " + newest);
                }
                published = newest;
            }
            case MinutesCorrected corrected -> {
                requirePublished(on);
                count(corrected.version());
                speakOf(corrected.sections());
                published = newest;
            }
            case MinutesApproved approval -> {
                requirePublished(on);
                if (approval.version() != published) {
                    throw notCurrent(
                            approval.version(),
                            "the one that is published on " + on + "; that is version " + published);
                }
                require(
                        approved != published,
                        "minutes-already-approved",
                        "By " + on + " this version of the minutes had been approved.");
                approved = published;
            }
        }
    }

    private void speakOf(List<MinutesSection> sections) {
        sections.stream()
                .map(MinutesSection::agendaItemId)
                .filter(Objects::nonNull)
                .forEach(spokenOf::add);
    }

    private static RuleViolation notCurrent(int version, String butWhich) {
        return new RuleViolation(
                "not-the-current-minutes",
                "Version " + version + " of the minutes is not " + butWhich + ". Look at it before going on.");
    }

    private void count(int version) {
        require(
                version == next(),
                "not-the-next-minutes",
                "The next version of the minutes is number " + next() + ", not " + version + ".");
        newest = version;
    }

    private void requirePublished(LocalDate on) {
        require(
                published > 0,
                "minutes-not-published",
                "By " + on + " the minutes had not been published. Publish them first.");
    }
}
