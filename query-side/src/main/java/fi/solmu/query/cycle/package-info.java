/** Shows development cycles: where they stand, how long they stayed in each phase, and what they answered. */
@NullMarked
package fi.solmu.query.cycle;

import org.jspecify.annotations.NullMarked;
