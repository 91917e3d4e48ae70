@NullMarked
package fi.solmu.query.live;

import org.jspecify.annotations.NullMarked;
