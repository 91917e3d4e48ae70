package fi.solmu.command.mail;

import fi.solmu.kernel.MemberId;
import java.time.LocalDate;

/**
 * Something that a member is to think of.
 *
 * @param due the day that it is about
 * @param line what it is, in one line of the letter
 */
record Reminder(MemberId member, LocalDate due, String line) {}
