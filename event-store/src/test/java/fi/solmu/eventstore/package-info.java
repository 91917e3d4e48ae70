/** Tests of the record on a real PostgreSQL. */
@NullMarked
package fi.solmu.eventstore;

import org.jspecify.annotations.NullMarked;
