package fi.solmu.kernel.membership;

import fi.solmu.kernel.Correction;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.Wording;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens to one member: a seat held on behalf of a home organisation. A member is there on [joined, left).
 *
 * <p>Every event that begins or ends a person's hold on a seat carries the person, so that the record can be asked for all seats of
 * one person.
 */
public sealed interface SeatEvent extends Event {

    /** The seat that the event is about. */
    MemberId memberId();

    /**
     * A seat was offered.
     *
     * @param title the work role that sits: "Principal, hospital school"
     * @param personId who was asked, if the register knows them
     * @param invitedBy the member who asked
     * @param ref what the seat was called where it was imported from
     */
    record MemberInvited(
            NetworkId networkId,
            MemberId memberId,
            LocalText title,
            OrganisationId organisationId,
            @Nullable PersonId personId,
            @Nullable MemberId invitedBy,
            @Nullable String ref,
            LocalDate on)
            implements SeatEvent, DatedEvent {}

    /** The invited said yes; the seat begins on joining. */
    record InvitationAccepted(NetworkId networkId, MemberId memberId, LocalDate on) implements SeatEvent, DatedEvent {}

    record InvitationDeclined(
            NetworkId networkId,
            MemberId memberId,
            @Nullable PersonId personId,
            @Nullable Wording because,
            LocalDate on)
            implements SeatEvent, DatedEvent {}

    /**
     * The seat is taken: the first day on which it counts.
     *
     * @param roles network roles from the first day: {@code coordinator}, {@code core-group}; an open vocabulary, may be empty
     * @param hasSay whether the member takes part in decisions; an observer is heard and has no say
     * @param pledgedDaysPerYear working days a year that were promised
     * @param workTimePercent share of the working week that is set aside
     * @param continuesFrom the seat whose task this one takes on
     */
    record MemberJoined(
            NetworkId networkId,
            MemberId memberId,
            LocalText title,
            OrganisationId organisationId,
            @Nullable PersonId personId,
            List<String> roles,
            boolean hasSay,
            @Nullable Integer pledgedDaysPerYear,
            @Nullable Integer workTimePercent,
            @Nullable MemberId continuesFrom,
            @Nullable String ref,
            LocalDate on)
            implements SeatEvent, DatedEvent {}

    /**
     * The member took on a role in the network.
     *
     * @param from the member who handed the role over
     */
    record RoleTaken(
            NetworkId networkId,
            MemberId memberId,
            String role,
            @Nullable MemberId from,
            @Nullable Wording because,
            LocalDate on)
            implements SeatEvent, DatedEvent {}

    /**
     * The member no longer has a role in the network.
     *
     * @param to the member to whom the role was handed over
     */
    record RoleLaidDown(
            NetworkId networkId,
            MemberId memberId,
            String role,
            @Nullable MemberId to,
            @Nullable Wording because,
            LocalDate on)
            implements SeatEvent, DatedEvent {}

    /** Someone may stand in for the member. */
    record DeputyNamed(
            NetworkId networkId,
            MemberId memberId,
            LocalText title,
            @Nullable PersonId personId,
            LocalDate on) implements SeatEvent, DatedEvent {}

    record DeputyReleased(NetworkId networkId, MemberId memberId, LocalDate on) implements SeatEvent, DatedEvent {}

    /** The member became an observer, or an observer got a say. */
    record SayChanged(
            NetworkId networkId,
            MemberId memberId,
            boolean hasSay,
            @Nullable Wording because,
            LocalDate on) implements SeatEvent, DatedEvent {}

    record TitleChanged(NetworkId networkId, MemberId memberId, LocalText title, LocalDate on)
            implements SeatEvent, DatedEvent {}

    /**
     * The seat stays and the person who holds it changes.
     *
     * @param previousPersonId who held it until now, if the register knew them
     * @param personId who holds it from now on; none when the seat falls vacant
     */
    record SeatHandedOver(
            NetworkId networkId,
            MemberId memberId,
            @Nullable PersonId previousPersonId,
            @Nullable PersonId personId,
            @Nullable Wording because,
            LocalDate on)
            implements SeatEvent, DatedEvent {}

    record HomeOrganisationChanged(
            NetworkId networkId,
            MemberId memberId,
            OrganisationId organisationId,
            @Nullable Wording because,
            LocalDate on)
            implements SeatEvent, DatedEvent {}

    /**
     * The home organisation was continued by others; the member is asked which of them the seat is held for now.
     *
     * @param organisationIds those that continue it
     * @param entryId the entry that tells of the succession
     */
    record ConfirmationAsked(
            NetworkId networkId, MemberId memberId, List<OrganisationId> organisationIds, EntryId entryId, LocalDate on)
            implements SeatEvent, DatedEvent {}

    /** The member confirmed for which successor the seat is held from now on. */
    record SeatConfirmed(NetworkId networkId, MemberId memberId, OrganisationId organisationId, LocalDate on)
            implements SeatEvent, DatedEvent {}

    /**
     * The member left the network; the seat can be returned to.
     *
     * @param personId who held the seat, if the register knew them
     * @param on the first day on which the member is no longer there
     */
    record MemberLeft(
            NetworkId networkId,
            MemberId memberId,
            @Nullable PersonId personId,
            @Nullable Wording because,
            LocalDate on)
            implements SeatEvent, DatedEvent {}

    /** A member who had left came back to the same seat, with the roles named here. */
    record MemberReturned(
            NetworkId networkId,
            MemberId memberId,
            OrganisationId organisationId,
            @Nullable PersonId personId,
            List<String> roles,
            @Nullable Wording because,
            LocalDate on)
            implements SeatEvent, DatedEvent {}

    /**
     * An entry about the seat holds from another day than it said.
     *
     * @param personIds the persons whom the entry names
     */
    record SeatEntryRedated(
            NetworkId networkId,
            MemberId memberId,
            List<PersonId> personIds,
            EntryId entryId,
            Wording because,
            LocalDate on)
            implements SeatEvent, Correction.Redating {}

    /**
     * An entry about the seat should not have been recorded.
     *
     * @param personIds the persons whom the entry names
     */
    record SeatEntryWithdrawn(
            NetworkId networkId, MemberId memberId, List<PersonId> personIds, EntryId entryId, Wording because)
            implements SeatEvent, Correction.Withdrawal {}
}
