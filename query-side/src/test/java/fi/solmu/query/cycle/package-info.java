@NullMarked
package fi.solmu.query.cycle;

import org.jspecify.annotations.NullMarked;
