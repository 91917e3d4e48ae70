/** Decides about evaluations: what is asked, what came of it, what is measured, and what is done about it. */
@NullMarked
package fi.solmu.command.evaluation;

import org.jspecify.annotations.NullMarked;
