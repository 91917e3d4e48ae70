/** Decides who may keep a record; knows accounts, sign-in and the person register. */
@NullMarked
package fi.solmu.command.access;

import org.jspecify.annotations.NullMarked;
