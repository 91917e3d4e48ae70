package fi.solmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A mail server on the loopback, and Solmus that send their mails to it. */
final class Postbox implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String database = RunningSolmu.newDatabase();
    private final Path home;
    private final int port;
    private GreenMail server;

    Postbox(Path home) {
        this.home = home;
        server = opened(0);
        port = server.getSmtp().getPort();
    }

    private static GreenMail opened(int port) {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    /** On the one database of this postbox. */
    RunningSolmu start(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(more);
        all.put("solmu.home", home.toString());
        all.put("spring.mail.host", "127.0.0.1");
        all.put("spring.mail.port", String.valueOf(port));
        all.put("solmu.mail.from", "verkosto@example.org");
        return RunningSolmu.start(database, all);
    }

    /** Nobody takes mails any more. */
    void shut() {
        server.stop();
    }

    void open() {
        server = opened(port);
    }

    List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    /** Waits for so many, and gives all. */
    List<MimeMessage> received(int count) {
        assertThat(server.waitForIncomingEmail(PATIENCE.toMillis(), count)).isTrue();
        return received();
    }

    List<String> recipients() {
        return received().stream().map(Postbox::recipient).toList();
    }

    static String recipient(MimeMessage message) {
        try {
            return Stream.of(message.getAllRecipients())
                    .map(String::valueOf)
                    .toList()
                    .getFirst();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
