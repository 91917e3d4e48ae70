/** Decides about development cycles: their questions, phases, checklists, assessments and closings. */
@NullMarked
package fi.solmu.command.cycle;

import org.jspecify.annotations.NullMarked;
