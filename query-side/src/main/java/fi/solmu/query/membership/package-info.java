/** Who is in a network on any day: seats and home organisations. */
@NullMarked
package fi.solmu.query.membership;

import org.jspecify.annotations.NullMarked;
