/** Goals and practices, who agreed to what, and what waits for whom. */
@NullMarked
package fi.solmu.query.agreement;

import org.jspecify.annotations.NullMarked;
