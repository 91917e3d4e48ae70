@NullMarked
package fi.solmu.kernel.calendar;

import org.jspecify.annotations.NullMarked;
