/** What is shown of evaluations, against a real database. */
@NullMarked
package fi.solmu.query.evaluation;

import org.jspecify.annotations.NullMarked;
