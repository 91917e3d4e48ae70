package fi.solmu.query.meeting;

import fi.solmu.kernel.meeting.AgendaPurpose;
import fi.solmu.query.OpenMatters;
import fi.solmu.query.OpenMatters.Kind;
import fi.solmu.query.OpenMatters.Matter;
import fi.solmu.query.Question;
import fi.solmu.query.Words;
import fi.solmu.query.meeting.AgendaSuggestionsView.SuggestedItemView;
import fi.solmu.query.meeting.MeetingView.AgendaItemView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds what a meeting could talk about: proposals, reviews, the minutes of meetings before it, and open promises. */
@Component
final class AgendaSuggestions {

    private final MeetingTable table;
    private final MeetingReading reading;
    private final OpenMatters matters;

    AgendaSuggestions(MeetingTable table, MeetingReading reading, OpenMatters matters) {
        this.table = table;
        this.reading = reading;
        this.matters = matters;
    }

    /** Reviews are suggested that are due by the end of the meeting. A meeting that will not be held talks about nothing. */
    AgendaSuggestionsView of(Question question, UUID meetingId) {
        List<MeetingRow> meetings = table.meetings(question);
        MeetingRow meeting = MeetingReading.known(meetings, meetingId, question);
        if (meeting.then().isCancelled()) {
            return new AgendaSuggestionsView(meetingId, question.asOf(), List.of(), List.of());
        }
        Set<UUID> there = onAgenda(reading.agenda(question, meetingId));
        List<SuggestedItemView> items = new ArrayList<>();
        meetings.stream()
                .filter(other ->
                        meeting.isAfter(other) && other.then().minutes().toApprove())
                .map(AgendaSuggestions::minutes)
                .forEach(items::add);
        matters.openOn(
                        question.network(),
                        question.asOf(),
                        question.knownAt(),
                        meeting.then().lastDay())
                .forEach(matter -> items.add(item(matter)));
        items.removeIf(item -> there.contains(item.proposalId())
                || there.contains(item.minutesOf())
                || (item.proposalId() == null && there.contains(item.agreementId())));
        return new AgendaSuggestionsView(
                meetingId,
                question.asOf(),
                items,
                reading.shown(
                        question,
                        meetings,
                        promise ->
                                promise.isOpen() && !promise.isMadeAt(meetingId) && !promise.isTakenUpAt(meetingId)));
    }

    private static Set<UUID> onAgenda(List<AgendaItemView> agenda) {
        Set<UUID> there = new HashSet<>();
        for (AgendaItemView item : agenda) {
            there.add(item.proposalId());
            there.add(item.agreementId());
            there.add(item.minutesOf());
        }
        there.remove(null);
        return there;
    }

    private static SuggestedItemView minutes(MeetingRow other) {
        return new SuggestedItemView(
                "minutes",
                Words.spell(AgendaPurpose.REVIEW),
                other.then().plan().title().texts(),
                null,
                null,
                other.id(),
                other.then().minutes().published(),
                null);
    }

    private static SuggestedItemView item(Matter matter) {
        boolean proposal = matter.kind() == Kind.PROPOSAL;
        return new SuggestedItemView(
                Words.spell(matter.kind()),
                Words.spell(proposal ? AgendaPurpose.DECIDE : AgendaPurpose.REVIEW),
                matter.title(),
                proposal ? matter.proposalId() : null,
                matter.agreementId(),
                null,
                matter.version(),
                matter.due());
    }
}
