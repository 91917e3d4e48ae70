/** Shows what members were told by mail, and whether they want reminders. */
@NullMarked
package fi.solmu.query.mail;

import org.jspecify.annotations.NullMarked;
