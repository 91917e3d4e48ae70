/** Shows how it goes: what evaluations came to and what is done about it, what is measured, and what spreads. */
@NullMarked
package fi.solmu.query.evaluation;

import org.jspecify.annotations.NullMarked;
