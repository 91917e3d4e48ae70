/** Decides about goals and practices: proposals, positions, objections, outcomes, reviews, notice and commitment. */
@NullMarked
package fi.solmu.command.agreement;

import org.jspecify.annotations.NullMarked;
