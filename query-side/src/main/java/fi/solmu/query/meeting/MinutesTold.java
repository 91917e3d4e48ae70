package fi.solmu.query.meeting;

import fi.solmu.kernel.AgendaItemId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.meeting.MinutesEvent;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesApproved;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesCorrected;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesDrafted;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesPublished;
import fi.solmu.kernel.meeting.MinutesSection;
import fi.solmu.query.Texts.WordingView;
import fi.solmu.query.meeting.MeetingOnDay.Minutes;
import fi.solmu.query.meeting.MeetingView.MinutesApprovalView;
import fi.solmu.query.meeting.MeetingView.MinutesSectionView;
import fi.solmu.query.meeting.MeetingView.MinutesVersionView;
import fi.solmu.query.meeting.MeetingView.MinutesView;
import fi.solmu.query.meeting.MeetingView.RecordedView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The minutes of a meeting with every text that they had, and the later meetings that found them right. */
final class MinutesTold {

    private final Named named;
    private final List<MinutesVersionView> versions = new ArrayList<>();
    private final List<MinutesApprovalView> approvals = new ArrayList<>();
    private @Nullable RecordedView publication;

    MinutesTold(Named named) {
        this.named = named;
    }

    void take(MinutesEvent event, Told told) {
        switch (event) {
            case MinutesDrafted drafted -> write("draft", drafted, drafted.sections(), drafted.authors(), null, told);
            case MinutesPublished _ -> publication = publication == null ? told.mark() : publication;
            case MinutesCorrected corrected ->
                write("correction", corrected, corrected.sections(), corrected.authors(), corrected.because(), told);
            case MinutesApproved approved ->
                approvals.add(new MinutesApprovalView(
                        approved.version(),
                        named.at(approved.approvingMeetingId().value(), told.on()),
                        told.mark()));
        }
    }

    MinutesView view(Minutes minutes) {
        return new MinutesView(
                minutes.newest(), minutes.published(), minutes.approved(), publication, versions, approvals);
    }

    private void write(
            String kind,
            MinutesEvent event,
            List<MinutesSection> sections,
            List<MemberId> authors,
            @Nullable Wording because,
            Told told) {
        versions.add(new MinutesVersionView(
                event.version(),
                kind,
                sections.stream().map(MinutesTold::section).toList(),
                authors.stream().map(author -> named.seat(author.value())).toList(),
                because == null ? null : WordingView.of(because),
                told.mark()));
    }

    private static MinutesSectionView section(MinutesSection section) {
        AgendaItemId item = section.agendaItemId();
        return new MinutesSectionView(item == null ? null : item.value(), WordingView.of(section.text()));
    }
}
