/** Remembers: what every view shares. Rows that know two clocks, what a reader asks, how trouble is answered. */
@NullMarked
package fi.solmu.query;

import org.jspecify.annotations.NullMarked;
