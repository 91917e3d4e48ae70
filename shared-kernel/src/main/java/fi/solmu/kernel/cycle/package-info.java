/** How a network develops: cycles with their five questions and four phases, and the checklists of the phases. */
@NullMarked
package fi.solmu.kernel.cycle;

import org.jspecify.annotations.NullMarked;
