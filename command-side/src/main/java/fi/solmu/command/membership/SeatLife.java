package fi.solmu.command.membership;

import static fi.solmu.command.Coherence.require;

import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.kernel.membership.SeatEvent.ConfirmationAsked;
import fi.solmu.kernel.membership.SeatEvent.DeputyNamed;
import fi.solmu.kernel.membership.SeatEvent.DeputyReleased;
import fi.solmu.kernel.membership.SeatEvent.HomeOrganisationChanged;
import fi.solmu.kernel.membership.SeatEvent.InvitationAccepted;
import fi.solmu.kernel.membership.SeatEvent.InvitationDeclined;
import fi.solmu.kernel.membership.SeatEvent.MemberInvited;
import fi.solmu.kernel.membership.SeatEvent.MemberJoined;
import fi.solmu.kernel.membership.SeatEvent.MemberLeft;
import fi.solmu.kernel.membership.SeatEvent.MemberReturned;
import fi.solmu.kernel.membership.SeatEvent.RoleLaidDown;
import fi.solmu.kernel.membership.SeatEvent.RoleTaken;
import fi.solmu.kernel.membership.SeatEvent.SayChanged;
import fi.solmu.kernel.membership.SeatEvent.SeatConfirmed;
import fi.solmu.kernel.membership.SeatEvent.SeatEntryRedated;
import fi.solmu.kernel.membership.SeatEvent.SeatEntryWithdrawn;
import fi.solmu.kernel.membership.SeatEvent.SeatHandedOver;
import fi.solmu.kernel.membership.SeatEvent.TitleChanged;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The life of one seat, lived through entry by entry in the order in which they happened; refuses what can't follow. */
final class SeatLife {

    private enum Standing {
        UNKNOWN,
        INVITED,
        ACCEPTED,
        DECLINED,
        PRESENT,
        LEFT
    }

    private Standing standing = Standing.UNKNOWN;
    private @Nullable LocalDate since;
    private final Set<String> roles = new LinkedHashSet<>();
    private boolean hasSay = true;
    private boolean deputy;
    private @Nullable OrganisationId home;
    private @Nullable PersonId holder;
    private @Nullable MemberInvited invitation;
    private @Nullable ConfirmationAsked asked;

    /** As it stood at the end of a day. */
    static SeatLife until(LocalDate day, List<Entry<SeatEvent>> entries) {
        SeatLife life = new SeatLife();
        entries.stream().takeWhile(entry -> !entry.on().isAfter(day)).forEach(life::live);
        return life;
    }

    /** Lives through all entries. Where one can't follow, the candidate's own rule is broken, or another entry is contradicted. */
    static void assertCoherent(List<Entry<SeatEvent>> entries, EntryId candidate) {
        SeatLife life = new SeatLife();
        for (Entry<SeatEvent> entry : entries) {
            try {
                life.live(entry);
            } catch (RuleViolation violation) {
                throw entry.id().equals(candidate)
                        ? violation
                        : new RuleViolation(
                                "contradicts-other-entry",
                                "What is on record for " + entry.on()
                                        + " would no longer make sense. Correct that entry first.");
            }
        }
    }

    boolean isPresent() {
        return standing == Standing.PRESENT;
    }

    boolean isHeld() {
        return isPresent() || standing == Standing.INVITED || standing == Standing.ACCEPTED;
    }

    Optional<OrganisationId> home() {
        return Optional.ofNullable(home);
    }

    Optional<PersonId> holder() {
        return Optional.ofNullable(holder);
    }

    Optional<MemberInvited> invitation() {
        return Optional.ofNullable(invitation);
    }

    private void live(Entry<SeatEvent> entry) {
        LocalDate on = entry.on();
        switch (entry.event()) {
            case MemberInvited invited -> invite(invited, on);
            case InvitationAccepted accepted -> {
                require(
                        standing == Standing.INVITED,
                        "no-open-invitation",
                        "There is no open invitation on " + on + ".");
                enter(Standing.ACCEPTED, on);
            }
            case InvitationDeclined declined -> {
                require(
                        standing == Standing.INVITED || standing == Standing.ACCEPTED,
                        "no-open-invitation",
                        "There is no open invitation on " + on + ".");
                enter(Standing.DECLINED, on);
            }
            case MemberJoined joined -> join(joined, on);
            case MemberReturned returned -> comeBack(returned, on);
            case MemberLeft left -> leave(on);
            case RoleTaken taken -> {
                requirePresent(on);
                require(
                        roles.add(taken.role()),
                        "role-already-held",
                        "The member has this role already on " + on + ".");
            }
            case RoleLaidDown laidDown -> {
                requirePresent(on);
                require(
                        roles.remove(laidDown.role()),
                        "role-not-held",
                        "The member does not have this role on " + on + ".");
            }
            case DeputyNamed named -> {
                requirePresent(on);
                deputy = true;
            }
            case DeputyReleased released -> {
                requirePresent(on);
                require(deputy, "no-deputy", "The member has no deputy on " + on + ".");
                deputy = false;
            }
            case SayChanged changed -> {
                requirePresent(on);
                require(changed.hasSay() != hasSay, "nothing-changes", "That is how it stands on " + on + " already.");
                hasSay = changed.hasSay();
            }
            case TitleChanged changed -> requirePresent(on);
            case SeatHandedOver handedOver -> {
                requirePresent(on);
                holder = handedOver.personId();
            }
            case HomeOrganisationChanged changed -> moveTo(changed.organisationId(), on);
            case ConfirmationAsked question -> {
                requirePresent(on);
                asked = question;
            }
            case SeatConfirmed confirmed -> confirm(confirmed.organisationId(), on);
            case SeatEntryRedated redated -> {}
            case SeatEntryWithdrawn withdrawn -> {}
        }
    }

    private void invite(MemberInvited invited, LocalDate on) {
        require(standing != Standing.PRESENT, "already-a-member", "The seat is taken on " + on + " already.");
        require(!isHeld(), "already-invited", "An invitation to this seat is open on " + on + " already.");
        invitation = invited;
        holder = invited.personId();
        home = invited.organisationId();
        enter(Standing.INVITED, on);
    }

    private void join(MemberJoined joined, LocalDate on) {
        require(standing != Standing.PRESENT, "already-a-member", "The member has been here since " + since + ".");
        require(
                standing != Standing.LEFT,
                "already-left",
                "The member left on " + since + "; whoever comes back to a seat returns instead of joining.");
        require(standing != Standing.DECLINED, "invitation-declined", "The invitation was declined on " + since + ".");
        holder = joined.personId();
        home = joined.organisationId();
        hasSay = joined.hasSay();
        roles.addAll(joined.roles());
        enter(Standing.PRESENT, on);
    }

    private void comeBack(MemberReturned returned, LocalDate on) {
        require(standing != Standing.PRESENT, "already-a-member", "The member has been here since " + since + ".");
        require(
                standing == Standing.LEFT,
                "never-left",
                "Only a member who has left can return; on " + on + " this one had not.");
        holder = returned.personId();
        home = returned.organisationId();
        roles.addAll(returned.roles());
        enter(Standing.PRESENT, on);
    }

    private void leave(LocalDate on) {
        require(standing != Standing.LEFT, "member-already-left", "The member left on " + since + " already.");
        require(
                standing == Standing.PRESENT && on.isAfter(since),
                "leave-before-join",
                "On " + on
                        + " the member had not been here for a day. Choose a later day, or withdraw the joining instead.");
        roles.clear();
        deputy = false;
        asked = null;
        enter(Standing.LEFT, on);
    }

    private void moveTo(OrganisationId organisation, LocalDate on) {
        requirePresent(on);
        require(!organisation.equals(home), "nothing-changes", "That is the home organisation on " + on + " already.");
        home = organisation;
        asked = null;
    }

    private void confirm(OrganisationId successor, LocalDate on) {
        requirePresent(on);
        if (asked == null) {
            throw new RuleViolation(
                    "nothing-to-confirm", "Nobody asked this member to confirm anything by " + on + ".");
        }
        require(
                asked.organisationIds().contains(successor),
                "not-a-successor",
                "The member is asked to choose among the organisations that continue the former one.");
        home = successor;
        asked = null;
    }

    private void enter(Standing next, LocalDate on) {
        standing = next;
        since = on;
    }

    private void requirePresent(LocalDate on) {
        require(standing == Standing.PRESENT, "not-a-member-on-that-day", "On " + on + " this seat was not taken.");
    }
}
