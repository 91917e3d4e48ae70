@NullMarked
package fi.solmu.kernel.agreement;

import org.jspecify.annotations.NullMarked;
