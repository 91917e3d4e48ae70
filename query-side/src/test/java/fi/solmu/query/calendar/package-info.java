@NullMarked
package fi.solmu.query.calendar;

import org.jspecify.annotations.NullMarked;
