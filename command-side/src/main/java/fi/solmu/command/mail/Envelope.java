package fi.solmu.command.mail;

import fi.solmu.command.mail.Letter.Kind;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter as mail programs take it: its text, and beside it the meeting for the calendar. */
final class Envelope {

    private static final Session NO_SERVER = Session.getInstance(new Properties());
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private Envelope() {}

    /** @param calendar what a calendar program is to take in, if anything */
    static MimeMessage of(Letter letter, @Nullable String calendar, String from, String to) throws MessagingException {
        MimeMessage message = addressed(letter.id(), letter, from, to);
        message.setSubject(letter.heading(), UTF_8);
        if (calendar == null) {
            message.setText(letter.body(), UTF_8);
        } else {
            String method = letter.kind() == Kind.CANCELLATION ? "CANCEL" : "REQUEST";
            message.setContent(mixed(letter.body(), calendar, method));
        }
        message.saveChanges();
        return message;
    }

    /** @param ending the address under which mail programs end the reminders by themselves (RFC 8058), if there is one */
    static MimeMessage of(Digest digest, @Nullable String ending, String from, String to) throws MessagingException {
        MimeMessage message = addressed(digest.id(), digest.first(), from, to);
        message.setSubject(digest.heading(), UTF_8);
        message.setText(digest.body(ending), UTF_8);
        if (ending != null) {
            message.setHeader("List-Unsubscribe", "<" + ending + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.saveChanges();
        return message;
    }

    private static MimeMessage addressed(UUID id, Letter letter, String from, String to) throws MessagingException {
        Addressed message = new Addressed("<" + id + "@solmu>");
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSentDate(Date.from(letter.madeAt()));
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** Some programs look for the meeting beside the text, others among the attachments. */
    private static MimeMultipart mixed(String body, String calendar, String method) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(body, UTF_8);
        MimeBodyPart meeting = part(calendar, "text/calendar; charset=UTF-8; method=" + method);
        MimeBodyPart both = new MimeBodyPart();
        both.setContent(new MimeMultipart("alternative", text, meeting));
        MimeBodyPart attached = part(calendar, "application/ics; name=\"invitation.ics\"");
        attached.setFileName("invitation.ics");
        attached.setDisposition(Part.ATTACHMENT);
        return new MimeMultipart("mixed", both, attached);
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** A message that keeps its name, so that one that goes out twice is seen to be the same. */
    private static final class Addressed extends MimeMessage {

        private final String name;

        private Addressed(String name) {
            super(NO_SERVER);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
