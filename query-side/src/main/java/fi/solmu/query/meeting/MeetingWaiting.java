package fi.solmu.query.meeting;

import fi.solmu.query.Keepers.Standing;
import fi.solmu.query.Texts.WordingView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What of a network's meetings waits for one reader: their own seats' promises and answers, and minutes that wait for a meeting. */
final class MeetingWaiting {

    private final UUID network;
    private final Map<String, String> name;
    private final Standing reader;
    private final LocalDate day;
    private final List<MeetingRow> meetings;
    private final Map<UUID, MeetingRow> byId = new LinkedHashMap<>();
    private final List<ToldRow> told;
    private final List<MeetingWaitingView> all = new ArrayList<>();

    /** @param told of the network's meetings, as far as it is about the reader's seats or about nobody */
    MeetingWaiting(
            UUID network,
            Map<String, String> name,
            Standing reader,
            LocalDate day,
            List<MeetingRow> meetings,
            List<ToldRow> told) {
        this.network = network;
        this.name = name;
        this.reader = reader;
        this.day = day;
        this.meetings = meetings;
        this.told = told;
        meetings.forEach(meeting -> byId.put(meeting.id(), meeting));
    }

    /** The promises of the reader's seats that are still to be kept. */
    List<PromiseOnDay> promises() {
        return PromiseOnDay.all(told).values().stream()
                .filter(promise -> promise.isOpen()
                        && reader.seats().contains(promise.made().member()))
                .toList();
    }

    /** The entries by which two questions were asked that can still be answered, by meeting. */
    Map<UUID, ToldRow> openPulses() {
        Map<UUID, ToldRow> open = new LinkedHashMap<>();
        Set<UUID> counted = new HashSet<>();
        for (ToldRow row : told) {
            if (row.tells() == Tells.PULSE && row.says(Tells.COUNTED)) {
                counted.add(row.meeting());
            } else if (row.tells() == Tells.PULSE
                    && row.dueOn() != null
                    && !row.dueOn().isBefore(day)) {
                open.putIfAbsent(row.meeting(), row);
            }
        }
        open.keySet().removeAll(counted);
        return open;
    }

    /**
     * All that waits.
     *
     * @param words what was promised, by the entry that tells it
     * @param answered whether a seat has answered the two questions of a meeting
     */
    List<MeetingWaitingView> all(Function<ToldRow, WordingView> words, Answered answered) {
        for (PromiseOnDay promise : promises()) {
            ToldRow made = promise.made();
            MeetingRow meeting = byId.get(made.meeting());
            if (meeting != null) {
                add(
                        "keep-promise",
                        meeting,
                        promise.id(),
                        made.member(),
                        words.apply(made),
                        null,
                        made.on(),
                        made.dueOn());
            }
        }
        invitations();
        minutes();
        pulses(answered);
        return all;
    }

    /** Whether a member has answered the two questions after a meeting. */
    interface Answered {

        boolean by(UUID member, UUID meeting);
    }

    private void invitations() {
        Set<List<UUID>> replied = new HashSet<>();
        for (ToldRow row : told) {
            if (row.tells() == Tells.REPLIED && row.member() != null) {
                replied.add(List.of(row.meeting(), row.member()));
            }
        }
        Set<List<UUID>> asked = new HashSet<>();
        for (ToldRow row : told) {
            MeetingRow meeting = byId.get(row.meeting());
            UUID member = row.member();
            if (row.tells() == Tells.INVITED
                    && member != null
                    && reader.seats().contains(member)
                    && meeting != null
                    && meeting.then().isToCome()
                    && !meeting.then().lastDay().isBefore(day)
                    && !replied.contains(List.of(row.meeting(), member))
                    && asked.add(List.of(row.meeting(), member))) {
                add(
                        "answer-invitation",
                        meeting,
                        null,
                        member,
                        null,
                        null,
                        row.on(),
                        meeting.then().firstDay());
            }
        }
    }

    /**
     * Published minutes wait for the next meeting, and for those who run it. Once it and one more have passed them over, nobody is
     * reminded any more.
     */
    private void minutes() {
        for (MeetingRow meeting : meetings) {
            List<MeetingRow> later = meetings.stream()
                    .filter(other -> other.isAfter(meeting) && !other.then().isCancelled())
                    .toList();
            long heldSince =
                    later.stream().filter(other -> other.then().isHeld()).count();
            if (meeting.then().minutes().toApprove() && heldSince < 2) {
                Optional<MeetingRow> next = later.stream().min(MeetingRow.ORDER);
                Optional<UUID> runner = next.stream()
                        .flatMap(other -> other.then().runners().stream())
                        .filter(reader.seats()::contains)
                        .min(Comparator.naturalOrder());
                if (reader.keeper() || runner.isPresent()) {
                    add(
                            "approve-minutes",
                            meeting,
                            null,
                            runner.orElse(null),
                            null,
                            meeting.then().minutes().published(),
                            publishedOn(meeting),
                            next.map(other -> other.then().firstDay()).orElse(null));
                }
            }
        }
    }

    private LocalDate publishedOn(MeetingRow meeting) {
        return told.stream()
                .filter(row -> row.tells() == Tells.MINUTES && row.meeting().equals(meeting.id()))
                .filter(row -> row.says(Tells.PUBLISHED) || row.says(Tells.CORRECTED))
                .map(ToldRow::on)
                .max(Comparator.naturalOrder())
                .orElse(meeting.then().lastDay());
    }

    private void pulses(Answered answered) {
        openPulses().forEach((id, opened) -> {
            MeetingRow meeting = byId.get(id);
            if (meeting != null) {
                List<ToldRow> ofMeeting =
                        told.stream().filter(row -> row.meeting().equals(id)).toList();
                Turnout.attendance(ofMeeting).forEach((member, attended) -> {
                    if (reader.seats().contains(member) && Turnout.seated(attended) && !answered.by(member, id)) {
                        add("answer-pulse", meeting, null, member, null, null, opened.on(), opened.dueOn());
                    }
                });
            }
        });
    }

    private void add(
            String kind,
            MeetingRow meeting,
            @Nullable UUID promise,
            @Nullable UUID member,
            @Nullable WordingView text,
            @Nullable Integer version,
            LocalDate since,
            @Nullable LocalDate due) {
        all.add(new MeetingWaitingView(
                kind,
                network,
                name,
                meeting.id(),
                meeting.then().plan().title().texts(),
                meeting.then().firstDay(),
                promise,
                member,
                text,
                version,
                since,
                due));
    }
}
