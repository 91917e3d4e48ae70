@NullMarked
package fi.solmu.command.meeting;

import org.jspecify.annotations.NullMarked;
