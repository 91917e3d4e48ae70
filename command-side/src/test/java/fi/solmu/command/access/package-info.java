@NullMarked
package fi.solmu.command.access;

import org.jspecify.annotations.NullMarked;
