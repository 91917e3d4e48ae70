@NullMarked
package fi.solmu.command.network;

import org.jspecify.annotations.NullMarked;
