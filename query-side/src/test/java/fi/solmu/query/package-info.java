@NullMarked
package fi.solmu.query;

import org.jspecify.annotations.NullMarked;
