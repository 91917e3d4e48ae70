/** Wishes to measure with. */
@NullMarked
package fi.solmu.command.membership;

import org.jspecify.annotations.NullMarked;
