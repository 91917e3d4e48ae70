package fi.solmu.query.membership;

import static fi.solmu.query.membership.SeatOnDay.Standing.ACCEPTED;
import static fi.solmu.query.membership.SeatOnDay.Standing.DECLINED;
import static fi.solmu.query.membership.SeatOnDay.Standing.INVITED;
import static fi.solmu.query.membership.SeatOnDay.Standing.LEFT;
import static fi.solmu.query.membership.SeatOnDay.Standing.MEMBER;
import static fi.solmu.query.membership.SeatOnDay.Standing.UNKNOWN;

import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.query.Timeline;
import fi.solmu.query.membership.SeatOnDay.Confirmation;
import fi.solmu.query.membership.SeatOnDay.Deputy;
import fi.solmu.query.membership.SeatOnDay.Standing;
import java.time.LocalDate;
import java.util.List;

/**
 * How a seat's entries make the seat. Corrections can bring entries into an order that no decision would have allowed; an entry
 * that finds the seat in a standing where it can't have happened changes nothing. Two kinds count all the same: a role taken before
 * joining counts from joining, and who joins after having left is back with what the new entry says.
 */
final class SeatTimeline implements Timeline<SeatEvent, SeatOnDay> {

    @Override
    public SeatOnDay beginning() {
        return SeatOnDay.BEFORE;
    }

    @Override
    public boolean seen(SeatOnDay seat) {
        return seat.standing() != UNKNOWN;
    }

    @Override
    public SeatOnDay after(SeatOnDay seat, Chronicle.Entry<SeatEvent> entry) {
        return canHappen(entry.event(), seat.standing())
                ? seat.by(entry.id(), draft -> write(entry.event(), entry, draft))
                : seat;
    }

    private static boolean canHappen(SeatEvent event, Standing standing) {
        return switch (event) {
            case SeatEvent.MemberInvited _, SeatEvent.MemberJoined _ -> standing != MEMBER;
            case SeatEvent.InvitationAccepted _ -> standing == INVITED;
            case SeatEvent.InvitationDeclined _ -> standing == INVITED || standing == ACCEPTED;
            case SeatEvent.RoleTaken _, SeatEvent.RoleLaidDown _ -> standing != LEFT && standing != DECLINED;
            case SeatEvent.DeputyNamed _,
                    SeatEvent.DeputyReleased _,
                    SeatEvent.SayChanged _,
                    SeatEvent.ConfirmationAsked _,
                    SeatEvent.MemberLeft _ -> standing == MEMBER;
            case SeatEvent.TitleChanged _,
                    SeatEvent.SeatHandedOver _,
                    SeatEvent.HomeOrganisationChanged _,
                    SeatEvent.SeatConfirmed _ -> standing != UNKNOWN;
            case SeatEvent.MemberReturned _ -> standing == LEFT;
            case SeatEvent.SeatEntryRedated _, SeatEvent.SeatEntryWithdrawn _ -> false;
        };
    }

    private static void write(SeatEvent event, Chronicle.Entry<SeatEvent> entry, SeatOnDay.Draft seat) {
        LocalDate on = entry.on();
        switch (event) {
            case SeatEvent.MemberInvited invited -> invite(invited, on, seat);
            case SeatEvent.InvitationAccepted _ -> seat.standing = ACCEPTED;
            case SeatEvent.InvitationDeclined declined -> {
                seat.standing = DECLINED;
                seat.leftBecause = declined.because();
            }
            case SeatEvent.MemberJoined joined -> {
                join(joined, on, seat);
                seat.heldThrough = entry.id();
            }
            case SeatEvent.RoleTaken taken -> seat.take(List.of(taken.role()));
            case SeatEvent.RoleLaidDown laidDown -> seat.layDown(laidDown.role());
            case SeatEvent.DeputyNamed named -> seat.deputy = new Deputy(named.title(), named.personId());
            case SeatEvent.DeputyReleased _ -> seat.deputy = null;
            case SeatEvent.SayChanged changed -> seat.hasSay = changed.hasSay();
            case SeatEvent.TitleChanged changed -> seat.title = changed.title();
            case SeatEvent.SeatHandedOver handedOver -> {
                seat.personId = handedOver.personId();
                seat.heldThrough = handedOver.personId() == null ? null : entry.id();
            }
            case SeatEvent.HomeOrganisationChanged changed -> {
                seat.organisationId = changed.organisationId();
                seat.confirmationAsked = null;
            }
            case SeatEvent.ConfirmationAsked asked -> {
                seat.confirmationAsked = new Confirmation(asked.organisationIds(), on);
                seat.bindsSince = on;
            }
            case SeatEvent.SeatConfirmed confirmed -> {
                seat.organisationId = confirmed.organisationId();
                seat.confirmationAsked = null;
            }
            case SeatEvent.MemberLeft left -> leave(left, on, seat);
            case SeatEvent.MemberReturned returned -> {
                seat.standing = MEMBER;
                seat.organisationId = returned.organisationId();
                seat.personId = returned.personId() == null ? seat.personId : returned.personId();
                seat.roles = List.copyOf(returned.roles());
                seat.joinedOn = on;
                seat.bindsSince = on;
                seat.leftOn = null;
                seat.leftBecause = null;
            }
            case SeatEvent.SeatEntryRedated _, SeatEvent.SeatEntryWithdrawn _ -> {
                // The chronicle has applied corrections to the entries that they name.
            }
        }
    }

    private static void invite(SeatEvent.MemberInvited invited, LocalDate on, SeatOnDay.Draft seat) {
        if (seat.standing == DECLINED || seat.standing == LEFT) {
            seat.roles = List.of();
        }
        seat.standing = INVITED;
        seat.ref = invited.ref() == null ? seat.ref : invited.ref();
        seat.title = invited.title();
        seat.organisationId = invited.organisationId();
        seat.personId = invited.personId();
        seat.invitedOn = on;
        seat.joinedOn = null;
        seat.leftOn = null;
        seat.leftBecause = null;
    }

    private static void join(SeatEvent.MemberJoined joined, LocalDate on, SeatOnDay.Draft seat) {
        seat.standing = MEMBER;
        seat.ref = joined.ref() == null ? seat.ref : joined.ref();
        seat.title = joined.title();
        seat.organisationId = joined.organisationId();
        seat.personId = joined.personId() == null ? seat.personId : joined.personId();
        seat.take(joined.roles());
        seat.hasSay = joined.hasSay();
        seat.pledgedDaysPerYear = joined.pledgedDaysPerYear();
        seat.workTimePercent = joined.workTimePercent();
        seat.continuesFrom = joined.continuesFrom();
        seat.joinedOn = on;
        seat.bindsSince = on;
        seat.leftOn = null;
        seat.leftBecause = null;
    }

    private static void leave(SeatEvent.MemberLeft left, LocalDate on, SeatOnDay.Draft seat) {
        seat.standing = LEFT;
        seat.leftOn = on;
        seat.bindsSince = null;
        seat.leftBecause = left.because();
        seat.roles = List.of();
        seat.deputy = null;
        seat.confirmationAsked = null;
    }
}
