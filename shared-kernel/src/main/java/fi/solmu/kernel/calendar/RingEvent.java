package fi.solmu.kernel.calendar;

import fi.solmu.kernel.Correction;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RingId;
import fi.solmu.kernel.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to a ring of the annual clock. */
public sealed interface RingEvent extends CalendarEvent {

    RingId ringId();

    /**
     * A ring was added to the clock.
     *
     * @param colour as CSS writes it: {@code #1f4e79}
     * @param order its place among the rings, if it has one
     * @param external whether it holds the rhythms of the world around: school terms, budget rounds, holidays
     * @param ref what it was called where it was imported from
     */
    record RingDrawn(
            NetworkId networkId,
            RingId ringId,
            LocalText title,
            @Nullable String colour,
            @Nullable Integer order,
            boolean external,
            @Nullable String ref,
            LocalDate on)
            implements RingEvent, DatedEvent {}

    /** The ring is called, coloured or placed otherwise from now on. */
    record RingRedrawn(
            NetworkId networkId,
            RingId ringId,
            LocalText title,
            @Nullable String colour,
            @Nullable Integer order,
            boolean external,
            LocalDate on)
            implements RingEvent, DatedEvent {}

    /** The ring, by then without entries, is no longer part of the clock. */
    record RingDropped(
            NetworkId networkId, RingId ringId, @Nullable Wording because, LocalDate on)
            implements RingEvent, DatedEvent {}

    record RingEntryRedated(NetworkId networkId, RingId ringId, EntryId entryId, Wording because, LocalDate on)
            implements RingEvent, Correction.Redating {}

    record RingEntryWithdrawn(NetworkId networkId, RingId ringId, EntryId entryId, Wording because)
            implements RingEvent, Correction.Withdrawal {}
}
