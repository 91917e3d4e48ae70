/** The language both sides speak: identifiers, value objects, and the events of each capability. */
@NullMarked
package fi.solmu.kernel;

import org.jspecify.annotations.NullMarked;
