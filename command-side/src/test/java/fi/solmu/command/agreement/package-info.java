@NullMarked
package fi.solmu.command.agreement;

import org.jspecify.annotations.NullMarked;
