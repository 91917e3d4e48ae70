@NullMarked
package fi.solmu.kernel;

import org.jspecify.annotations.NullMarked;
