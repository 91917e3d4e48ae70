/** What happened, entry by entry, in plain sentences. */
@NullMarked
package fi.solmu.query.history;

import org.jspecify.annotations.NullMarked;
