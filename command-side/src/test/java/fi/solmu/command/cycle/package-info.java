@NullMarked
package fi.solmu.command.cycle;

import org.jspecify.annotations.NullMarked;
