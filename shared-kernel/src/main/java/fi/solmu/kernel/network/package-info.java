/** A network itself: its beginning, purpose and boundary, and what kind of network it was held to be. */
@NullMarked
package fi.solmu.kernel.network;

import org.jspecify.annotations.NullMarked;
