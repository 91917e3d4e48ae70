/** How a network takes stock: what its members say, what was measured, what spreads, and what is done about it. */
@NullMarked
package fi.solmu.kernel.evaluation;

import org.jspecify.annotations.NullMarked;
