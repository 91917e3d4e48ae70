@NullMarked
package fi.solmu.query.agreement;

import org.jspecify.annotations.NullMarked;
