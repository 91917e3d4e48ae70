/** Shows the annual clock: a year with its rings, entries and occurrences on any day, its feeds, the next year, and clashes. */
@NullMarked
package fi.solmu.query.calendar;

import org.jspecify.annotations.NullMarked;
