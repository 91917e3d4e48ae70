package fi.solmu.command.mail;

import fi.solmu.command.Errand;
import fi.solmu.command.Errands;
import fi.solmu.command.NetworkDays;
import fi.solmu.command.mail.LetterTable.State;
import fi.solmu.kernel.meeting.MeetingPlan;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * Takes a letter to the post. When the process dies between handing it over and noting that, it goes out a second time under the
 * same name rather than not at all. A post that doesn't take it is tried again, at longer and longer pauses, for some days.
 */
@Component
final class SendLetter implements Errand<SendLetter.Waiting> {

    record Waiting(UUID letter) {}

    private final LetterTable letters;
    private final Addressee addressee;
    private final NetworkDays days;
    private final Post post;
    private final Patience patience;
    private final Clock clock;

    SendLetter(LetterTable letters, Addressee addressee, NetworkDays days, Post post, Patience patience, Clock clock) {
        this.letters = letters;
        this.addressee = addressee;
        this.days = days;
        this.post = post;
        this.patience = patience;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "send-letter";
    }

    @Override
    public Class<Waiting> details() {
        return Waiting.class;
    }

    /** Safe to do twice: each letter has one errand. */
    void plan(Collection<UUID> waiting, Errands errands) {
        waiting.forEach(letter -> errands.plan(this, letter.toString(), new Waiting(letter), clock.instant()));
    }

    @Override
    public Optional<Instant> run(Waiting waiting) {
        return letters.waiting(waiting.letter()).flatMap(this::send);
    }

    private Optional<Instant> send(Letter letter) {
        if (!letters.isLast(letter)) {
            return over(letter, State.SUPERSEDED);
        }
        String to = addressee.of(letter.member(), days.today(letter.network())).orElse(null);
        if (to == null) {
            return over(letter, State.NO_ADDRESS);
        }
        try {
            MeetingPlan plan = letter.plan();
            return over(letter, post.deliver(Envelope.of(letter, calendar(letter, plan, to), post.from(), to)));
        } catch (MailException | MessagingException | IOException e) {
            return patience.with(letter, e);
        }
    }

    private @Nullable String calendar(Letter letter, @Nullable MeetingPlan plan, String to) {
        return plan == null ? null : InvitationCalendar.of(letter, plan, post.from(), to);
    }

    private Optional<Instant> over(Letter letter, State state) {
        letters.became(letter.id(), state, clock.instant());
        return Optional.empty();
    }
}
