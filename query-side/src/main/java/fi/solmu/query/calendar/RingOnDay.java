package fi.solmu.query.calendar;

import fi.solmu.kernel.LocalText;
import org.jspecify.annotations.Nullable;

/** A ring as it was on one day. */
record RingOnDay(
        LocalText title,
        @Nullable String colour,
        @Nullable Integer order,
        boolean external,
        @Nullable String ref) {}
