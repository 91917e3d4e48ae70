package fi.solmu.command.mail;

import fi.solmu.command.mail.LetterTable.State;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/** Takes letters out of the house. */
interface Post {

    /** The mail address in whose name letters go out. */
    String from();

    /** Gives what has become of it; throws when it may be tried again. */
    State deliver(MimeMessage message) throws IOException;
}
