/** Decides about the annual clock: rings, entries and their occurrences, the next year, and the addresses of its feeds. */
@NullMarked
package fi.solmu.command.calendar;

import org.jspecify.annotations.NullMarked;
