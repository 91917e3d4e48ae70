/** Which account may read which network. */
@NullMarked
package fi.solmu.query.access;

import org.jspecify.annotations.NullMarked;
