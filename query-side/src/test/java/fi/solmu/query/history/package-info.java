@NullMarked
package fi.solmu.query.history;

import org.jspecify.annotations.NullMarked;
