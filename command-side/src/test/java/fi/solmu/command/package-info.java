@NullMarked
package fi.solmu.command;

import org.jspecify.annotations.NullMarked;
