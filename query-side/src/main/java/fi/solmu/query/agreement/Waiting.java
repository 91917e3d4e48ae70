package fi.solmu.query.agreement;

import fi.solmu.kernel.agreement.Shortfall;
import fi.solmu.query.Keepers.Standing;
import fi.solmu.query.Seats.Seat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What waits for one reader in one network. */
final class Waiting {

    private final UUID network;
    private final Map<String, String> name;
    private final Standing reader;
    private final AgreementsOnDay then;
    private final List<WaitingView> all = new ArrayList<>();

    Waiting(UUID network, Map<String, String> name, Standing reader, AgreementsOnDay then) {
        this.network = network;
        this.name = name;
        this.reader = reader;
        this.then = then;
    }

    /** Whoever keeps the record looks after every seat, others after their own. */
    List<WaitingView> all() {
        then.inState(VersionState.PROPOSED).forEach(this::proposed);
        then.inState(VersionState.IN_FORCE).forEach(this::inForce);
        then.seats().values().stream()
                .filter(seat ->
                        seat.there() && (reader.keeper() || reader.seats().contains(seat.id())))
                .forEach(this::seat);
        return all;
    }

    private void proposed(WhoAgreed version) {
        LocalDate until = version.version().commentsUntil();
        for (Seat seat : own(seat -> version.asks(seat) && !version.answered(seat.id()))) {
            add(
                    "take-position",
                    version,
                    seat.id(),
                    latest(version.version().draftedOn(), seat.since()),
                    until == null || until.isBefore(then.day()) ? null : until);
        }
        if (reader.keeper() && isReadyToClose(version)) {
            LocalDate over = until == null ? null : until.plusDays(1);
            add("proposal-ready-to-close", version, null, latest(version.lastSaidOn(), over), null);
        }
    }

    /** Once the time for comments is over, and when by the rule it may be adopted or everybody has answered. */
    private static boolean isReadyToClose(WhoAgreed version) {
        List<Shortfall> missing = version.shortfalls();
        return missing.isEmpty()
                || (version.notAnswered().isEmpty()
                        && !missing.contains(Shortfall.COMMENT_WINDOW_OPEN)
                        && !missing.contains(Shortfall.OPEN_OBJECTIONS));
    }

    private void inForce(WhoAgreed version) {
        List<UUID> toConfirm = version.toConfirm();
        LocalDate from = Objects.requireNonNull(version.version().term()).from();
        for (Seat seat : own(seat -> toConfirm.contains(seat.id()))) {
            add("confirm-commitment", version, seat.id(), latest(from, seat.bindsSince()), null);
        }
        LocalDate review = version.version().nextReviewOn();
        UUID owner = version.agreement().owner();
        if (review != null
                && !review.isAfter(then.day())
                && (reader.keeper() || (owner != null && reader.seats().contains(owner)))) {
            add("review-due", version, null, review, review);
        }
    }

    private void seat(Seat seat) {
        LocalDate askedOn = seat.confirmationAskedOn();
        if (askedOn != null) {
            all.add(new WaitingView(
                    "seat-to-confirm", network, name, null, null, seat.id(), seat.title(), null, askedOn, null));
        }
    }

    private List<Seat> own(Predicate<Seat> wanted) {
        return then.seats().values().stream()
                .filter(seat -> seat.there() && reader.seats().contains(seat.id()))
                .filter(wanted)
                .toList();
    }

    private void add(String kind, WhoAgreed version, @Nullable UUID member, LocalDate since, @Nullable LocalDate due) {
        all.add(new WaitingView(
                kind,
                network,
                name,
                version.agreement().id(),
                version.version().id(),
                member,
                version.agreement().title(),
                version.version().version(),
                since,
                due));
    }

    private static LocalDate latest(LocalDate day, @Nullable LocalDate other) {
        return other == null || other.isBefore(day) ? day : other;
    }
}
