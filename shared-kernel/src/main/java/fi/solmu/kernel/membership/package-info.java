/** Who is in a network: home organisations, seats, roles, deputies, and how they change. */
@NullMarked
package fi.solmu.kernel.membership;

import org.jspecify.annotations.NullMarked;
