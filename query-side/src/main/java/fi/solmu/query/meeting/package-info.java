/** Meetings on any day: who was asked and came, what came of them, promises, and the minutes. */
@NullMarked
package fi.solmu.query.meeting;

import org.jspecify.annotations.NullMarked;
