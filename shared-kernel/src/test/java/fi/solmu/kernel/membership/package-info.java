@NullMarked
package fi.solmu.kernel.membership;

import org.jspecify.annotations.NullMarked;
