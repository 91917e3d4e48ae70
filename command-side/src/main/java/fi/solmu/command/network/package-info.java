/** Decides about a network as a whole. */
@NullMarked
package fi.solmu.command.network;

import org.jspecify.annotations.NullMarked;
