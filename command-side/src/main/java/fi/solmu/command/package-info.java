/** What every decision needs: who acts, when, and how a wish becomes an event or an answer that says why not. */
@NullMarked
package fi.solmu.command;

import org.jspecify.annotations.NullMarked;
