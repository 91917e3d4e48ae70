/** Decides about home organisations and seats. */
@NullMarked
package fi.solmu.command.membership;

import org.jspecify.annotations.NullMarked;
