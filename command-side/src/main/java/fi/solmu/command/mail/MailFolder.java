package fi.solmu.command.mail;

import fi.solmu.command.mail.LetterTable.State;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** Writes letters into a folder of the home directory, each as a file that mail programs open, where there is no mail server. */
final class MailFolder implements Post {

    private final Path folder;
    private final String from;

    MailFolder(Path folder, String from) {
        this.folder = folder;
        this.from = from;
    }

    @Override
    public String from() {
        return from;
    }

    /** A letter that is written twice, after a crash, is one file. */
    @Override
    public State deliver(MimeMessage message) throws IOException {
        try {
            Files.createDirectories(folder);
            String name =
                    message.getMessageID().replaceAll("[^A-Za-z0-9-]+", "_").toLowerCase(Locale.ROOT);
            Path draft = folder.resolve(name + ".draft");
            try (OutputStream file = Files.newOutputStream(draft)) {
                message.writeTo(file);
            }
            Files.move(draft, folder.resolve(name + ".eml"), StandardCopyOption.REPLACE_EXISTING);
            return State.KEPT;
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }
}
