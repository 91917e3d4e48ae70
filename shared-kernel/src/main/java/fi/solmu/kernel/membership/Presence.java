package fi.solmu.kernel.membership;

import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.membership.SeatEvent.ConfirmationAsked;
import fi.solmu.kernel.membership.SeatEvent.HomeOrganisationChanged;
import fi.solmu.kernel.membership.SeatEvent.MemberJoined;
import fi.solmu.kernel.membership.SeatEvent.MemberLeft;
import fi.solmu.kernel.membership.SeatEvent.MemberReturned;
import fi.solmu.kernel.membership.SeatEvent.RoleLaidDown;
import fi.solmu.kernel.membership.SeatEvent.RoleTaken;
import fi.solmu.kernel.membership.SeatEvent.SayChanged;
import fi.solmu.kernel.membership.SeatEvent.SeatConfirmed;
import fi.solmu.kernel.membership.SeatEvent.SeatHandedOver;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a member is there on a day, for whom, in which roles, and with a say or without one. Whoever asks what a member may
 * decide folds a seat's entries into this.
 *
 * @param since the first day of the present stay, or of the last one
 * @param bindsSince from which day on what the member agreed to counts as theirs: the first day of the stay, or the later day on
 *     which their home organisation was continued by others, for nothing is inherited silently
 * @param heldThrough the entry through which the person who holds the seat came to hold it; none when it is vacant
 */
public record Presence(
        boolean there,
        @Nullable LocalDate since,
        @Nullable LocalDate bindsSince,
        @Nullable OrganisationId organisationId,
        Set<String> roles,
        boolean hasSay,
        @Nullable EntryId heldThrough) {

    /** Before any entry. */
    public static final Presence NONE = new Presence(false, null, null, null, Set.of(), false, null);

    /** As it was at the end of a day. */
    public static Presence on(LocalDate day, List<Chronicle.Entry<SeatEvent>> entries) {
        Presence presence = NONE;
        for (Chronicle.Entry<SeatEvent> entry : entries) {
            if (entry.on().isAfter(day)) {
                break;
            }
            presence = presence.after(entry);
        }
        return presence;
    }

    /** After one more entry; the very same when the entry changes nothing of it. */
    public Presence after(Chronicle.Entry<SeatEvent> entry) {
        LocalDate on = entry.on();
        return switch (entry.event()) {
            case MemberJoined joined
            when !there ->
                new Presence(true, on, on, joined.organisationId(), union(joined.roles()), joined.hasSay(), entry.id());
            case MemberReturned returned
            when !there && since != null ->
                new Presence(
                        true, on, on, returned.organisationId(), Set.copyOf(returned.roles()), hasSay, heldThrough);
            case MemberLeft _
            when there -> new Presence(false, since, null, organisationId, Set.of(), hasSay, heldThrough);
            case RoleTaken taken -> with(union(List.of(taken.role())));
            case RoleLaidDown laidDown -> with(without(laidDown.role()));
            case SayChanged changed
            when there -> new Presence(true, since, bindsSince, organisationId, roles, changed.hasSay(), heldThrough);
            case HomeOrganisationChanged changed -> sittingFor(changed.organisationId());
            case SeatConfirmed confirmed -> sittingFor(confirmed.organisationId());
            case ConfirmationAsked _
            when there -> new Presence(true, since, on, organisationId, roles, hasSay, heldThrough);
            case SeatHandedOver handedOver -> heldThrough(handedOver.personId() == null ? null : entry.id());
            default -> this;
        };
    }

    private Presence with(Set<String> others) {
        return new Presence(there, since, bindsSince, organisationId, others, hasSay, heldThrough);
    }

    private Presence sittingFor(OrganisationId organisation) {
        return new Presence(there, since, bindsSince, organisation, roles, hasSay, heldThrough);
    }

    private Presence heldThrough(@Nullable EntryId entry) {
        return new Presence(there, since, bindsSince, organisationId, roles, hasSay, entry);
    }

    private Set<String> union(List<String> more) {
        Set<String> all = new LinkedHashSet<>(roles);
        all.addAll(more);
        return Set.copyOf(all);
    }

    private Set<String> without(String role) {
        Set<String> fewer = new LinkedHashSet<>(roles);
        fewer.remove(role);
        return Set.copyOf(fewer);
    }
}
