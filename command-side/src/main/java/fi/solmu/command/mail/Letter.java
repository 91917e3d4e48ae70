package fi.solmu.command.mail;

import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.meeting.MeetingPlan;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one member is told about one thing.
 *
 * @param subject what it is about
 * @param sequence how many letters to the member about it there were before
 * @param told what it tells, in one line: the same told again needs no letter
 * @param plan the meeting that it invites to or calls off, where it does
 * @param heading its subject line
 */
record Letter(
        UUID id,
        NetworkId network,
        MemberId member,
        UUID subject,
        int sequence,
        Kind kind,
        String told,
        @Nullable MeetingPlan plan,
        String language,
        ZoneId zone,
        String heading,
        String body,
        Instant madeAt) {

    enum Kind {
        INVITATION,
        /** Something that was told before is otherwise now. */
        UPDATE,
        CANCELLATION,
        /** What of a day concerns the member, with other letters of the day in one mail. */
        REMINDERS
    }
}
