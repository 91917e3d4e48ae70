@NullMarked
package fi.solmu.query.meeting;

import org.jspecify.annotations.NullMarked;
