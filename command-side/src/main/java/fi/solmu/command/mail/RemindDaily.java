package fi.solmu.command.mail;

import fi.solmu.command.Errand;
import fi.solmu.command.mail.Addressee.Holder;
import fi.solmu.command.mail.Letter.Kind;
import fi.solmu.command.mail.LetterTable.State;
import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.network.NetworkEvent.NetworkInitiated;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reminds people each morning of what their networks expect of them: at most one mail a day to an address, of as many networks and
 * seats as there are, and none when there is nothing. What a closed house missed is told when it opens again.
 */
@Component
final class RemindDaily implements Errand<RemindDaily.Everyone> {

    record Everyone() {}

    private static final int AT_ONCE = 500;
    /** Less than a day, so that a mail that went out late does not put off the next one. */
    private static final Duration BETWEEN_MAILS = Duration.ofHours(20);

    private static final int FURTHEST_BACK = 7;

    private final RecordReader record;
    private final LetterTable letters;
    private final ReminderTable reminders;
    private final Addressee addressee;
    private final Post post;
    private final Patience patience;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final LocalTime hour;
    private final @Nullable String address;

    RemindDaily(
            RecordReader record,
            LetterTable letters,
            ReminderTable reminders,
            Addressee addressee,
            Post post,
            Patience patience,
            TransactionOperations transaction,
            Clock clock,
            @Value("${solmu.reminders.at:07:00}") String hour,
            @Value("${solmu.address:#{null}}") @Nullable String address) {
        this.record = record;
        this.letters = letters;
        this.reminders = reminders;
        this.addressee = addressee;
        this.post = post;
        this.patience = patience;
        this.transaction = transaction;
        this.clock = clock;
        this.hour = LocalTime.parse(hour);
        this.address = address;
    }

    @Override
    public String name() {
        return "remind-daily";
    }

    @Override
    public Class<Everyone> details() {
        return Everyone.class;
    }

    @Override
    public Optional<Everyone> standing() {
        return Optional.of(new Everyone());
    }

    /** Looked at every hour, for morning comes at many hours. */
    @Override
    public Optional<Instant> run(Everyone everyone) {
        long seen = 0;
        List<RecordedEvent> networks;
        do {
            networks = record.after(seen, Set.of(NetworkInitiated.class), AT_ONCE);
            for (RecordedEvent network : networks) {
                Sender.of(network.event().networkId(), record).ifPresent(this::remind);
                seen = network.position();
            }
        } while (networks.size() == AT_ONCE);
        Instant nextHour = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        return Optional.of(send().filter(nextHour::isAfter).orElse(nextHour));
    }

    private void remind(Sender network) {
        ZonedDateTime now = clock.instant().atZone(network.zone());
        LocalDate today = now.toLocalDate();
        if (network.closed() || now.toLocalTime().isBefore(hour)) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            LocalDate until = reminders.remindedUntil(network.id()).orElse(today.minusDays(1));
            if (until.isBefore(today)) {
                LocalDate after =
                        until.isBefore(today.minusDays(FURTHEST_BACK)) ? today.minusDays(FURTHEST_BACK) : until;
                new Reminders(network, after, today, record)
                        .all().stream()
                                .collect(Collectors.groupingBy(
                                        Reminder::member,
                                        LinkedHashMap::new,
                                        Collectors.mapping(Reminder::line, Collectors.toList())))
                                .forEach((member, lines) -> letters.write(letter(network, member, today, lines)));
                reminders.reminded(network.id(), today);
            }
        });
    }

    private Letter letter(Sender network, MemberId member, LocalDate today, List<String> lines) {
        Phrases phrases = Phrases.in(network.language());
        String name = network.pick(network.name());
        String body = phrases.say("reminders.opening", "network", name)
                + "\n\n"
                + lines.stream().distinct().map(line -> "– " + line + "\n").collect(Collectors.joining())
                + (address == null
                        ? ""
                        : "\n" + phrases.say("reminders.there", "address", address + "/networks/" + network.id())
                                + "\n");
        UUID id = UUID.nameUUIDFromBytes((member + "/" + today).getBytes(StandardCharsets.UTF_8));
        return new Letter(
                id,
                network.id(),
                member,
                network.id().value(),
                Math.toIntExact(today.toEpochDay()),
                Kind.REMINDERS,
                String.join(" | ", lines),
                null,
                network.language(),
                network.zone(),
                phrases.say("reminders.heading", "network", name, "when", phrases.day(today)),
                body,
                clock.instant());
    }

    /** When to come back because the post didn't take something. */
    private Optional<Instant> send() {
        Map<String, List<Letter>> waiting = new LinkedHashMap<>();
        Map<String, Set<EntryId>> seats = new LinkedHashMap<>();
        for (Letter letter : letters.waitingReminders()) {
            Holder holder = holder(letter);
            String to = holder == null ? null : addressee.address(holder).orElse(null);
            if (holder == null || to == null) {
                letters.became(letter.id(), State.NO_ADDRESS, clock.instant());
            } else if (!reminders.wants(holder.heldThrough())) {
                letters.became(letter.id(), State.NOT_WANTED, clock.instant());
            } else {
                waiting.computeIfAbsent(to, _ -> new ArrayList<>()).add(letter);
                seats.computeIfAbsent(to, _ -> new LinkedHashSet<>()).add(holder.heldThrough());
            }
        }
        waiting.keySet().removeAll(writtenToOfLate());
        List<Instant> again = new ArrayList<>();
        waiting.forEach((to, group) ->
                send(new Digest(group), to, seats.getOrDefault(to, Set.of())).ifPresent(again::add));
        return again.stream().min(Instant::compareTo);
    }

    private Optional<Instant> send(Digest digest, String to, Set<EntryId> seats) {
        try {
            String ending = address == null
                    ? null
                    : address + "/reminders/off/" + reminders.endedBy(seats).text();
            State state = post.deliver(Envelope.of(digest, ending, post.from(), to));
            digest.letters().forEach(letter -> letters.became(letter.id(), state, clock.instant()));
            return Optional.empty();
        } catch (MailException | MessagingException | IOException e) {
            return digest.letters().stream()
                    .flatMap(letter -> patience.with(letter, e).stream())
                    .min(Instant::compareTo);
        }
    }

    private Set<String> writtenToOfLate() {
        Set<String> written = new HashSet<>();
        for (Letter letter : letters.remindersSentSince(clock.instant().minus(BETWEEN_MAILS))) {
            Holder holder = holder(letter);
            if (holder != null) {
                addressee.address(holder).ifPresent(written::add);
            }
        }
        return written;
    }

    private @Nullable Holder holder(Letter letter) {
        return addressee
                .holder(letter.member(), LocalDate.now(clock.withZone(letter.zone())))
                .orElse(null);
    }
}
