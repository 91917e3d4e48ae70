/** Takes whole networks in from files, through the same decisions that people's wishes go through. */
@NullMarked
package fi.solmu.command.transfer;

import org.jspecify.annotations.NullMarked;
