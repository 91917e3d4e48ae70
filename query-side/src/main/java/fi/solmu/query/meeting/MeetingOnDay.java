package fi.solmu.query.meeting;

import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.meeting.MeetingPlan;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it stands on a day.
 *
 * @param firstDay of those on which it was held, or is to be held
 * @param next the meeting that was named as the next one
 * @param minutes how far the minutes are
 */
record MeetingOnDay(
        MeetingPlan plan,
        Standing standing,
        LocalDate firstDay,
        int days,
        @Nullable MeetingId next,
        Minutes minutes,
        @Nullable String ref) {

    /** Whether it is to come, will not come, or was. */
    enum Standing {
        PLANNED,
        CANCELLED,
        HELD
    }

    /**
     * Which texts of the minutes there are, each by its number, 0 for none.
     *
     * @param newest the one that was put down last
     * @param published the one that holds
     * @param approved the one that a later meeting found right last
     */
    record Minutes(int newest, int published, int approved) {

        static final Minutes NONE = new Minutes(0, 0, 0);

        boolean toApprove() {
            return published > 0 && approved != published;
        }
    }

    LocalDate lastDay() {
        return firstDay.plusDays(days - 1L);
    }

    boolean isHeld() {
        return standing == Standing.HELD;
    }

    boolean isCancelled() {
        return standing == Standing.CANCELLED;
    }

    boolean isToCome() {
        return standing == Standing.PLANNED;
    }

    /** Who may run it besides those who keep the record. */
    Set<UUID> runners() {
        return Stream.concat(
                        plan.facilitators().stream(),
                        Stream.of(Optional.ofNullable(plan.chair()), Optional.ofNullable(plan.secretary()))
                                .flatMap(Optional::stream))
                .map(MemberId::value)
                .collect(Collectors.toSet());
    }

    /** How far it has come, in one word; a correction after the approval waits to be approved again. */
    String state(boolean anyoneInvited) {
        return switch (standing) {
            case CANCELLED -> "cancelled";
            case PLANNED -> anyoneInvited ? "invited" : "planned";
            case HELD ->
                minutes.published() > 0
                        ? minutes.toApprove() ? "published" : "approved"
                        : minutes.newest() > 0 ? "drafted" : "held";
        };
    }

    MeetingOnDay planned(MeetingPlan newPlan) {
        return new MeetingOnDay(
                newPlan,
                standing,
                isHeld() ? firstDay : newPlan.firstDay(),
                isHeld() ? days : newPlan.days(),
                next,
                minutes,
                ref);
    }

    MeetingOnDay cancelled() {
        return new MeetingOnDay(plan, Standing.CANCELLED, firstDay, days, next, minutes, ref);
    }

    MeetingOnDay held(LocalDate on, int heldDays) {
        return new MeetingOnDay(plan, Standing.HELD, on, heldDays, next, minutes, ref);
    }

    MeetingOnDay followedBy(MeetingId following) {
        return new MeetingOnDay(plan, standing, firstDay, days, following, minutes, ref);
    }

    MeetingOnDay with(Minutes newMinutes) {
        return new MeetingOnDay(plan, standing, firstDay, days, next, newMinutes, ref);
    }
}
