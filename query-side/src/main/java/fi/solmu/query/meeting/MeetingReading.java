package fi.solmu.query.meeting;

import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.meeting.AgendaEvent;
import fi.solmu.kernel.meeting.MeetingPlan;
import fi.solmu.kernel.meeting.MinutesEvent;
import fi.solmu.kernel.meeting.OutcomeEvent.PromiseMade;
import fi.solmu.query.Homes;
import fi.solmu.query.NotThere;
import fi.solmu.query.OpenMatters;
import fi.solmu.query.OpenMatters.Version;
import fi.solmu.query.Question;
import fi.solmu.query.Seats;
import fi.solmu.query.Words;
import fi.solmu.query.meeting.MeetingTable.AgreementAt;
import fi.solmu.query.meeting.MeetingView.AgendaItemView;
import fi.solmu.query.meeting.MeetingView.AgreementAtView;
import fi.solmu.query.meeting.MeetingView.ApprovedHereView;
import fi.solmu.query.meeting.MeetingView.WithdrawnView;
import fi.solmu.query.meeting.MeetingsView.MeetingSummaryView;
import fi.solmu.query.meeting.MeetingsView.TurnoutView;
import fi.solmu.query.meeting.PromisesView.PromiseView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a question about meetings asks for: rows of the day, what the record says, and what everybody is called. */
@Component
final class MeetingReading {

    static final EnumSet<Tells> OF_PROMISES = EnumSet.of(Tells.PROMISE, Tells.TAKEN_UP);

    private static final EnumSet<Tells> COUNTED =
            EnumSet.of(Tells.INVITED, Tells.ATTENDED, Tells.GUESTS, Tells.INFORMATION, Tells.DECISION, Tells.PROMISE);

    private final MeetingTable table;
    private final RecordReader record;
    private final Seats seats;
    private final Homes homes;
    private final OpenMatters matters;

    MeetingReading(MeetingTable table, RecordReader record, Seats seats, Homes homes, OpenMatters matters) {
        this.table = table;
        this.record = record;
        this.seats = seats;
        this.homes = homes;
        this.matters = matters;
    }

    MeetingsView all(Question question) {
        Map<UUID, List<ToldRow>> told =
                table.told(question, COUNTED).stream().collect(Collectors.groupingBy(ToldRow::meeting));
        return new MeetingsView(
                question.asOf(),
                table.meetings(question).stream()
                        .map(row -> summary(row, told.getOrDefault(row.id(), List.of())))
                        .toList());
    }

    MeetingView one(Question question, UUID meeting) {
        List<MeetingRow> meetings = table.meetings(question);
        MeetingRow row = known(meetings, meeting, question);
        List<ToldRow> about = table.about(question, meeting);
        List<ToldRow> own = about.stream()
                .filter(each -> each.meeting().equals(meeting) && !each.isWithdrawn())
                .toList();
        List<ToldRow> approvedHere = about.stream()
                .filter(each ->
                        each.tells() == Tells.MINUTES && meeting.equals(each.otherMeeting()) && !each.isWithdrawn())
                .toList();
        List<PromiseOnDay> promises =
                promises(question, promise -> promise.isMadeAt(meeting) || promise.isTakenUpAt(meeting));
        List<ToldRow> needed = new ArrayList<>(own);
        promises.forEach(promise -> needed.addAll(promise.rows()));
        Map<UUID, Told> told = told(question, needed);
        Named named = named(question, meetings, told.values(), row.then().plan());
        MeetingTold all = new MeetingTold(
                own.stream()
                        .map(each -> Objects.requireNonNull(told.get(each.id())))
                        .toList(),
                named);
        PromiseShown shown = new PromiseShown(question.asOf(), told, named);
        MeetingId next = row.then().next();
        return new MeetingView(
                question.asOf(),
                summary(row, own),
                all.plan(row.then().plan()),
                all.steps(),
                all.agenda().views(),
                all.attendees(),
                all.homes(own),
                all.guests(),
                all.outcomes(),
                shown(promises, promise -> promise.isMadeAt(meeting), shown),
                shown(promises, promise -> promise.isTakenUpAt(meeting), shown),
                agreements(question, meeting),
                all.minutes().view(row.then().minutes()),
                approvedHere.stream()
                        .map(each -> new ApprovedHereView(
                                each.meeting(),
                                named.name(each.meeting()),
                                named.title(each.meeting()),
                                Objects.requireNonNull(each.number()),
                                each.on()))
                        .toList(),
                all.pulse(),
                next == null ? null : followed(next.value(), named),
                withdrawn(about, meeting));
    }

    PromisesView promises(Question question) {
        return new PromisesView(question.asOf(), shown(question, table.meetings(question), _ -> true));
    }

    /** A meeting's agenda in its order. */
    List<AgendaItemView> agenda(Question question, UUID meeting) {
        List<ToldRow> rows = table.about(question, meeting).stream()
                .filter(row -> row.tells() == Tells.AGENDA && !row.isWithdrawn())
                .toList();
        Map<UUID, Told> told = told(question, rows);
        AgendaTold agenda = new AgendaTold();
        for (ToldRow row : rows) {
            Told each = Objects.requireNonNull(told.get(row.id()));
            agenda.take((AgendaEvent) each.event(), each);
        }
        return agenda.views();
    }

    /** Those of the network's promises that are wanted, in the order in which they were made. */
    List<PromiseView> shown(Question question, List<MeetingRow> meetings, Predicate<PromiseOnDay> wanted) {
        List<PromiseOnDay> promises = promises(question, wanted);
        List<ToldRow> needed = new ArrayList<>();
        promises.forEach(promise -> needed.addAll(promise.rows()));
        Map<UUID, Told> told = told(question, needed);
        PromiseShown shown = new PromiseShown(question.asOf(), told, named(question, meetings, told.values(), null));
        return promises.stream().map(shown::view).toList();
    }

    MeetingYearView year(Question question, int year) {
        MeetingYear counted = new MeetingYear(
                year,
                question.asOf(),
                table.meetings(question),
                table.told(question, EnumSet.of(Tells.INVITED, Tells.ATTENDED)).stream()
                        .collect(Collectors.groupingBy(ToldRow::meeting)));
        return counted.view(homes.called(question.network(), counted.homes(), question.asOf(), question.knownAt()));
    }

    private List<PromiseOnDay> promises(Question question, Predicate<PromiseOnDay> wanted) {
        return PromiseOnDay.all(table.told(question, OF_PROMISES)).values().stream()
                .filter(wanted)
                .toList();
    }

    /** The entries with what the record says, by their identifiers. */
    private Map<UUID, Told> told(Question question, Collection<ToldRow> rows) {
        Map<Long, RecordedEvent> recorded =
                record.at(rows.stream().map(ToldRow::position).distinct().toList());
        Map<UUID, Told> told = new HashMap<>();
        for (ToldRow row : rows) {
            told.put(
                    row.id(),
                    new Told(
                            row,
                            Objects.requireNonNull(recorded.get(row.position()), "the record has no such entry"),
                            question.zone()));
        }
        return told;
    }

    static MeetingRow known(List<MeetingRow> meetings, UUID meeting, Question question) {
        return meetings.stream()
                .filter(row -> row.id().equals(meeting))
                .findFirst()
                .orElseThrow(() -> new NotThere(
                        "unknown-meeting",
                        "There was no such meeting in this network on " + question.asOf() + ". Ask for a later day."));
    }

    private List<AgreementAtView> agreements(Question question, UUID meeting) {
        List<AgreementAt> decided = table.agreements(question, meeting);
        Map<UUID, Version> called = matters.called(
                question.network(),
                decided.stream().map(AgreementAt::proposal).toList(),
                question.asOf(),
                question.knownAt());
        return decided.stream()
                .map(each -> {
                    Version version = called.get(each.proposal());
                    return new AgreementAtView(
                            each.entry(),
                            each.word(),
                            each.agreement(),
                            each.proposal(),
                            version == null ? Map.of() : version.title(),
                            version == null ? null : version.version(),
                            each.on());
                })
                .toList();
    }

    private Named named(
            Question question, List<MeetingRow> meetings, Collection<Told> told, @Nullable MeetingPlan plan) {
        Set<UUID> members = new HashSet<>();
        Set<UUID> organisations = new HashSet<>();
        for (Told each : told) {
            add(each.row().member(), members);
            add(each.row().organisation(), organisations);
            if (each.event() instanceof PromiseMade made) {
                add(made.to(), members);
            }
            authors(each).forEach(author -> members.add(author.value()));
        }
        if (plan != null) {
            plan.facilitators().forEach(facilitator -> members.add(facilitator.value()));
            add(plan.chair(), members);
            add(plan.secretary(), members);
        }
        return new Named(
                seats.named(question.network(), members, question.asOf(), question.knownAt()),
                homes.called(question.network(), organisations, question.asOf(), question.knownAt()),
                meetings.stream().collect(Collectors.toMap(MeetingRow::id, row -> row)));
    }

    private static List<MemberId> authors(Told told) {
        return switch (told.event()) {
            case MinutesEvent.MinutesDrafted drafted -> drafted.authors();
            case MinutesEvent.MinutesCorrected corrected -> corrected.authors();
            default -> List.of();
        };
    }

    private static MeetingSummaryView summary(MeetingRow row, List<ToldRow> told) {
        MeetingOnDay then = row.then();
        MeetingPlan plan = then.plan();
        Turnout turnout = Turnout.of(told);
        MeetingId next = then.next();
        return new MeetingSummaryView(
                row.id(),
                row.name(),
                plan.title().texts(),
                Words.spell(plan.form()),
                plan.mode(),
                then.state(turnout.invited() > 0),
                then.firstDay(),
                then.lastDay(),
                then.days(),
                plan.startsAt(),
                plan.endsAt(),
                plan.place(),
                TurnoutView.of(turnout),
                told.stream()
                        .filter(each -> each.tells() == Tells.GUESTS)
                        .mapToInt(each -> Objects.requireNonNullElse(each.number(), 0))
                        .sum(),
                count(told, Tells.INFORMATION),
                count(told, Tells.DECISION),
                PromiseOnDay.all(told).size(),
                next == null ? null : next.value());
    }

    private static int count(List<ToldRow> told, Tells tells) {
        return (int) told.stream().filter(each -> each.tells() == tells).count();
    }

    private static List<PromiseView> shown(
            List<PromiseOnDay> promises, Predicate<PromiseOnDay> wanted, PromiseShown shown) {
        return promises.stream().filter(wanted).map(shown::view).toList();
    }

    private static PromisesView.@Nullable AtMeetingView followed(UUID next, Named named) {
        MeetingRow row = named.meetings().get(next);
        return row == null ? null : named.at(next, row.then().firstDay());
    }

    private static List<WithdrawnView> withdrawn(List<ToldRow> about, UUID meeting) {
        return about.stream()
                .filter(each -> each.meeting().equals(meeting) && each.isWithdrawn())
                .map(each -> new WithdrawnView(
                        each.id(),
                        Words.spell(each.tells()),
                        each.word(),
                        each.member(),
                        each.on(),
                        Objects.requireNonNull(each.correctedBy())))
                .toList();
    }

    private static void add(@Nullable Identifier identifier, Set<UUID> all) {
        if (identifier != null) {
            all.add(identifier.value());
        }
    }

    private static void add(@Nullable UUID id, Set<UUID> all) {
        if (id != null) {
            all.add(id);
        }
    }
}
