/** What may be decided about evaluations. */
@NullMarked
package fi.solmu.command.evaluation;

import org.jspecify.annotations.NullMarked;
