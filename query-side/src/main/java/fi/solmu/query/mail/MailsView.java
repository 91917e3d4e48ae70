package fi.solmu.query.mail;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Letters of a network, the newest first.
 *
 * @param more whether there are older ones
 */
record MailsView(List<MailView> mails, boolean more) {

    /**
     * A letter to whoever holds a seat.
     *
     * @param state {@code kept} when there is no mail server and it was written into the home directory
     * @param failures how many times the mail server did not take it
     */
    record MailView(
            UUID id,
            UUID memberId,

            @Schema(allowableValues = {"invitation", "update", "cancellation", "reminders"})
            String kind,

            @Schema(allowableValues = {"waiting", "sent", "kept", "no-address", "not-wanted", "superseded", "failed"})
            String state,

            Instant stateAt,
            int failures,
            Instant madeAt,
            String language,
            String heading,
            String body) {}
}
