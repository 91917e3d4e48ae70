/** How a network meets: who was there and for whom, what came of it, who promised what, and the minutes. */
@NullMarked
package fi.solmu.kernel.meeting;

import org.jspecify.annotations.NullMarked;
