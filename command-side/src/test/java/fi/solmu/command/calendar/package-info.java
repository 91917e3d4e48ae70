@NullMarked
package fi.solmu.command.calendar;

import org.jspecify.annotations.NullMarked;
