@NullMarked
package fi.solmu.command.transfer;

import org.jspecify.annotations.NullMarked;
