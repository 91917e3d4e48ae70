/** Puts the sides together in one process or in several, and brings a PostgreSQL along when none is named. */
@NullMarked
package fi.solmu.app;

import org.jspecify.annotations.NullMarked;
