/** Tells open pages which views have changed. */
@NullMarked
package fi.solmu.query.live;

import org.jspecify.annotations.NullMarked;
