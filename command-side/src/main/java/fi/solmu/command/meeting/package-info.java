/** Decides about meetings: plans, attendance, agendas, outcomes, promises and minutes. */
@NullMarked
package fi.solmu.command.meeting;

import org.jspecify.annotations.NullMarked;
