@NullMarked
package fi.solmu.query.membership;

import org.jspecify.annotations.NullMarked;
