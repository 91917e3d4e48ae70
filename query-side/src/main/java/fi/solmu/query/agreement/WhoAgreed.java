package fi.solmu.query.agreement;

import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.agreement.Ballot;
import fi.solmu.kernel.agreement.Ballot.Voice;
import fi.solmu.kernel.agreement.CommitmentLevel;
import fi.solmu.kernel.agreement.DecisionMethod;
import fi.solmu.kernel.agreement.Shortfall;
import fi.solmu.kernel.agreement.Stance;
import fi.solmu.query.Seats.Seat;
import fi.solmu.query.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where members stand on one version on a day. While it is proposed these are the positions so far; once it is decided, those at its
 * outcome. What members confirmed later is told apart.
 */
final class WhoAgreed {

    private static final Comparator<EntryRow> ORDER =
            Comparator.comparing(EntryRow::on).thenComparingLong(EntryRow::position);
    private static final String NOT_YET = Words.spell(CommitmentLevel.NOT_YET);

    private final AgreementRow agreement;
    private final VersionRow version;
    private final LocalDate day;
    private final Map<UUID, Seat> seats;
    private final VersionState state;
    private final @Nullable EntryRow outcome;
    private final Map<UUID, EntryRow> positions = new LinkedHashMap<>();
    private final Map<UUID, UUID> objections = new LinkedHashMap<>();
    private final Map<UUID, EntryRow> commitments = new HashMap<>();

    /**
     * Takes in what was said of the version.
     *
     * @param seats of the day, by id
     * @param said in order
     */
    WhoAgreed(AgreementRow agreement, VersionRow version, LocalDate day, Map<UUID, Seat> seats, List<EntryRow> said) {
        this.agreement = agreement;
        this.version = version;
        this.day = day;
        this.seats = seats;
        this.state = version.stateOn(day, agreement.versions());
        this.outcome = said.stream()
                .filter(entry -> entry.id().equals(version.decidedBy()))
                .findFirst()
                .orElse(null);
        for (EntryRow entry : said) {
            if (entry.says() == Says.COMMITMENT) {
                commitments.put(Objects.requireNonNull(entry.member()), entry);
            } else if (isBeforeOutcome(entry)) {
                takeIn(entry);
            }
        }
    }

    /** Whether it was said while the version was still proposed. */
    boolean isBeforeOutcome(EntryRow entry) {
        return outcome == null || ORDER.compare(entry, outcome) < 0;
    }

    private void takeIn(EntryRow entry) {
        if (entry.says() == Says.POSITION) {
            UUID member = Objects.requireNonNull(entry.member());
            if (Objects.requireNonNull(entry.draft()) == version.draft()) {
                positions.put(member, entry);
            }
        } else if (entry.says() == Says.OBJECTION) {
            UUID objection = Objects.requireNonNull(entry.objection());
            switch (Objects.requireNonNull(entry.word())) {
                case Says.RAISED -> objections.put(objection, Objects.requireNonNull(entry.member()));
                case Says.INTEGRATED, Says.WITHDRAWN -> objections.remove(objection);
                default -> {
                    // Clarified, an objection is as open as before.
                }
            }
        }
    }

    AgreementRow agreement() {
        return agreement;
    }

    VersionRow version() {
        return version;
    }

    VersionState state() {
        return state;
    }

    boolean adopted() {
        return version.term() != null;
    }

    boolean reviewOverdue() {
        LocalDate review = version.nextReviewOn();
        return state == VersionState.IN_FORCE && review != null && review.isBefore(day);
    }

    /** Members whose position meets the condition. */
    List<UUID> whoSaid(Predicate<Stance> wanted) {
        List<UUID> members = new ArrayList<>();
        positions.forEach((member, position) -> {
            if (wanted.test(stance(position))) {
                members.add(member);
            }
        });
        return members;
    }

    /** Who consented and is there on the day. */
    List<UUID> consentedAndStillMember() {
        return whoSaid(Stance::consents).stream().filter(this::stillMember).toList();
    }

    List<UUID> unresolvedObjections() {
        return objections.values().stream().distinct().toList();
    }

    int openObjections() {
        return objections.size();
    }

    List<UUID> joinedAfterAgreement() {
        LocalDate agreedOn = version.decidedOn();
        return agreedOn == null || !adopted()
                ? List.of()
                : seated(seat ->
                        seat.votes() && seat.since() != null && seat.since().isAfter(agreedOn));
    }

    /** Who said later that they commit to it, in part at least. */
    List<UUID> confirmed() {
        return seated(seat -> {
            EntryRow commitment = commitment(seat);
            return seat.there() && commitment != null && !NOT_YET.equals(commitment.word());
        });
    }

    /** Who was asked and does not commit yet. */
    List<UUID> notYet() {
        return seated(seat -> {
            EntryRow commitment = commitment(seat);
            return seat.there() && commitment != null && NOT_YET.equals(commitment.word());
        });
    }

    /** Who has a say, and has neither consented nor said since how far they commit, while it is in force. */
    List<UUID> toConfirm() {
        return state == VersionState.IN_FORCE
                ? seated(seat -> seat.votes() && commitment(seat) == null && !consented(seat))
                : List.of();
    }

    /** How many of those with a say commit to it, while it is in force. */
    int committed() {
        return seated(seat -> seat.votes() && commits(seat)).size();
    }

    /** Who decides and has not said where they stand on the text as it is now, while it is proposed. */
    List<UUID> notAnswered() {
        return state == VersionState.PROPOSED ? seated(seat -> decides(seat) && !answered(seat.id())) : List.of();
    }

    boolean decides(Seat seat) {
        return seat.there() && version.rule().decides(seat.hasSay(), seat.roles());
    }

    /** Whether the rule asks the member to say where they stand: to decide, or to be heard before others do. */
    boolean asks(Seat seat) {
        return decides(seat) || (seat.there() && version.rule().method() == DecisionMethod.GROUP_AFTER_HEARING);
    }

    /** Where everybody stands who is among these and there. */
    Ballot ballot(Collection<Seat> those) {
        return new Ballot(those.stream().filter(Seat::there).map(this::voice).toList());
    }

    private Voice voice(Seat seat) {
        return new Voice(
                decides(seat),
                new OrganisationId(seat.organisationId()),
                stanceOf(seat.id()),
                objections.containsValue(seat.id()));
    }

    /** What would be missing if the proposal came to its outcome on this day. */
    List<Shortfall> shortfalls() {
        List<Shortfall> shortfalls = new ArrayList<>();
        if (commentWindowOpen()) {
            shortfalls.add(Shortfall.COMMENT_WINDOW_OPEN);
        }
        shortfalls.addAll(version.rule().shortfalls(ballot(seats.values())));
        return shortfalls;
    }

    boolean commentWindowOpen() {
        LocalDate until = version.commentsUntil();
        return state == VersionState.PROPOSED && until != null && !day.isAfter(until);
    }

    /** The last day on which something was said of it that counts. */
    LocalDate lastSaidOn() {
        return positions.values().stream()
                .map(EntryRow::on)
                .max(LocalDate::compareTo)
                .orElse(version.draftedOn());
    }

    @Nullable
    Stance stanceOf(UUID member) {
        EntryRow position = positions.get(member);
        return position == null ? null : stance(position);
    }

    boolean answered(UUID member) {
        Stance stance = stanceOf(member);
        return stance != null && stance != Stance.NO_RESPONSE;
    }

    private boolean commits(Seat seat) {
        EntryRow commitment = commitment(seat);
        return commitment == null ? consented(seat) : !NOT_YET.equals(commitment.word());
    }

    private boolean consented(Seat seat) {
        EntryRow position = positions.get(seat.id());
        return position != null && stance(position).consents() && binds(seat, position);
    }

    private @Nullable EntryRow commitment(Seat seat) {
        EntryRow commitment = commitments.get(seat.id());
        return commitment != null && binds(seat, commitment) ? commitment : null;
    }

    private static boolean binds(Seat seat, EntryRow entry) {
        LocalDate since = seat.bindsSince();
        return since != null && !entry.on().isBefore(since);
    }

    private boolean stillMember(UUID member) {
        Seat seat = seats.get(member);
        return seat != null && seat.there();
    }

    private List<UUID> seated(Predicate<Seat> wanted) {
        return seats.values().stream().filter(wanted).map(Seat::id).toList();
    }

    private static Stance stance(EntryRow position) {
        return Words.read(Stance.class, Objects.requireNonNull(position.word()));
    }
}
