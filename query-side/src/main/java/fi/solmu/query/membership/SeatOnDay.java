package fi.solmu.query.membership;

import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A seat as it was on one day.
 *
 * @param entryId the entry that made it so
 * @param bindsSince from which day on what the member agreed to counts as theirs
 * @param heldThrough the entry through which the person who holds the seat came to hold it; none when it is vacant
 * @param leftBecause why the member left, or declined the invitation
 */
record SeatOnDay(
        @Nullable EntryId entryId,
        Standing standing,
        @Nullable String ref,
        @Nullable LocalText title,
        @Nullable OrganisationId organisationId,
        List<String> roles,
        boolean hasSay,
        @Nullable PersonId personId,
        @Nullable EntryId heldThrough,
        @Nullable Deputy deputy,
        @Nullable LocalDate invitedOn,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate bindsSince,
        @Nullable LocalDate leftOn,
        @Nullable Wording leftBecause,
        @Nullable Integer pledgedDaysPerYear,
        @Nullable Integer workTimePercent,
        @Nullable MemberId continuesFrom,
        @Nullable Confirmation confirmationAsked) {

    /** How far a seat has come. */
    enum Standing {
        UNKNOWN,
        INVITED,
        ACCEPTED,
        DECLINED,
        MEMBER,
        LEFT
    }

    /** Who may stand in for the member. */
    record Deputy(LocalText title, @Nullable PersonId personId) {}

    /** The question for which successor of the home organisation the seat is held. */
    record Confirmation(List<OrganisationId> organisationIds, LocalDate on) {}

    static final SeatOnDay BEFORE = new SeatOnDay(
            null,
            Standing.UNKNOWN,
            null,
            null,
            null,
            List.of(),
            false,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);

    /** The seat after one more entry. */
    SeatOnDay by(EntryId entry, Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.by(entry);
    }

    /** A seat while one entry is being written into it. */
    static final class Draft {
        Standing standing;

        @Nullable
        String ref;

        @Nullable
        LocalText title;

        @Nullable
        OrganisationId organisationId;

        List<String> roles;
        boolean hasSay;

        @Nullable
        PersonId personId;

        @Nullable
        EntryId heldThrough;

        @Nullable
        Deputy deputy;

        @Nullable
        LocalDate invitedOn;

        @Nullable
        LocalDate joinedOn;

        @Nullable
        LocalDate bindsSince;

        @Nullable
        LocalDate leftOn;

        @Nullable
        Wording leftBecause;

        @Nullable
        Integer pledgedDaysPerYear;

        @Nullable
        Integer workTimePercent;

        @Nullable
        MemberId continuesFrom;

        @Nullable
        Confirmation confirmationAsked;

        private Draft(SeatOnDay seat) {
            standing = seat.standing;
            ref = seat.ref;
            title = seat.title;
            organisationId = seat.organisationId;
            roles = seat.roles;
            hasSay = seat.hasSay;
            personId = seat.personId;
            heldThrough = seat.heldThrough;
            deputy = seat.deputy;
            invitedOn = seat.invitedOn;
            joinedOn = seat.joinedOn;
            bindsSince = seat.bindsSince;
            leftOn = seat.leftOn;
            leftBecause = seat.leftBecause;
            pledgedDaysPerYear = seat.pledgedDaysPerYear;
            workTimePercent = seat.workTimePercent;
            continuesFrom = seat.continuesFrom;
            confirmationAsked = seat.confirmationAsked;
        }

        void take(List<String> taken) {
            List<String> all = new ArrayList<>(roles);
            taken.stream().filter(role -> !all.contains(role)).forEach(all::add);
            roles = List.copyOf(all);
        }

        void layDown(String role) {
            roles = roles.stream().filter(kept -> !kept.equals(role)).toList();
        }

        private SeatOnDay by(EntryId entry) {
            return new SeatOnDay(
                    entry,
                    standing,
                    ref,
                    title,
                    organisationId,
                    roles,
                    hasSay,
                    personId,
                    heldThrough,
                    deputy,
                    invitedOn,
                    joinedOn,
                    bindsSince,
                    leftOn,
                    leftBecause,
                    pledgedDaysPerYear,
                    workTimePercent,
                    continuesFrom,
                    confirmationAsked);
        }
    }
}
