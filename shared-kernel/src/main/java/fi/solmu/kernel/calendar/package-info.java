/** The annual clock: rings, entries, and on which days and at which times these occur. */
@NullMarked
package fi.solmu.kernel.calendar;

import org.jspecify.annotations.NullMarked;
