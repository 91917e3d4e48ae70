/** Who may keep the record of a network. */
@NullMarked
package fi.solmu.kernel.access;

import org.jspecify.annotations.NullMarked;
