package fi.solmu.command.mail;

import fi.solmu.command.mail.LetterTable.State;
import jakarta.mail.internet.MimeMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands letters to a mail server, which is asked for as {@code spring.mail.host}. */
final class MailServer implements Post {

    private final JavaMailSender server;
    private final String from;

    MailServer(JavaMailSender server, String from) {
        this.server = server;
        this.from = from;
    }

    @Override
    public String from() {
        return from;
    }

    @Override
    public State deliver(MimeMessage message) {
        server.send(message);
        return State.SENT;
    }
}
