package fi.solmu.command.meeting;

import static fi.solmu.command.Coherence.require;

import fi.solmu.kernel.meeting.MinutesEvent;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesApproved;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesCorrected;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesDrafted;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesPublished;
import java.time.LocalDate;

/** How a meeting's minutes become the minutes; refuses what can't follow. */
final class MinutesLife {

    private int newest;
    private int published;
    private int approved;

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

    void live(MinutesEvent event, LocalDate on) {
        switch (event) {
            case MinutesDrafted drafted -> {
                require(
                        published == 0,
                        "minutes-already-published",
                        "The minutes were published by " + on + ". Correct them instead of drafting them anew.");
                count(drafted.version());
            }
            case MinutesPublished publication -> {
                require(
                        published == 0,
                        "minutes-already-published",
                        "The minutes were published by " + on + " already.");
                require(
                        newest > 0 && publication.version() == newest,
                        "no-minutes-drafted",
                        "By " + on + " there was no such draft of the minutes. Draft them first.");
                published = newest;
            }
            case MinutesCorrected corrected -> {
                requirePublished(on);
                count(corrected.version());
                published = newest;
            }
            case MinutesApproved approval -> {
                requirePublished(on);
                require(
                        approval.version() == published,
                        "not-the-current-minutes",
                        "Version " + approval.version() + " of the minutes is not the one that is published on " + on
                                + "; that is version " + published + ". Look at it, and approve that one.");
                require(
                        approved != published,
                        "minutes-already-approved",
                        "By " + on + " this version of the minutes had been approved.");
                approved = published;
            }
        }
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
