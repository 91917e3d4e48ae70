/** Tells members by mail what they are to know in time. */
@NullMarked
package fi.solmu.command.mail;

import org.jspecify.annotations.NullMarked;
