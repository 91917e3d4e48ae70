package fi.solmu.query.meeting;

import fi.solmu.kernel.AgendaItemId;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.OutcomeId;
import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.meeting.AgendaEvent;
import fi.solmu.kernel.meeting.AgendaPurpose;
import fi.solmu.kernel.meeting.Attendance;
import fi.solmu.kernel.meeting.AttendanceEvent;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.meeting.MeetingForm;
import fi.solmu.kernel.meeting.MeetingPlan;
import fi.solmu.kernel.meeting.MinutesEvent;
import fi.solmu.kernel.meeting.MinutesSection;
import fi.solmu.kernel.meeting.OutcomeEvent;
import fi.solmu.kernel.meeting.PulseEvent;
import fi.solmu.kernel.meeting.Reply;
import fi.solmu.query.Majakka;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be told of one meeting of a network, in few words. */
final class MeetingStory {

    final NetworkId network;
    final MeetingId id = MeetingId.random();
    final LocalDate day;

    private final MeetingForm form;
    private final @Nullable MemberId facilitator;

    MeetingStory(NetworkId network, LocalDate day, MeetingForm form, @Nullable MemberId facilitator) {
        this.network = network;
        this.day = day;
        this.form = form;
        this.facilitator = facilitator;
    }

    MeetingEvent planned(LocalDate on) {
        return new MeetingEvent.MeetingPlanned(network, id, plan("Tapaaminen", day), null, on);
    }

    MeetingEvent replanned(String title, LocalDate firstDay, LocalDate on) {
        return new MeetingEvent.MeetingReplanned(network, id, plan(title, firstDay), Majakka.wording("Sali"), on);
    }

    MeetingEvent held(int days) {
        return new MeetingEvent.MeetingHeld(network, id, days, day);
    }

    MeetingEvent followedBy(MeetingStory next) {
        return new MeetingEvent.NextMeetingNamed(network, id, next.id, day);
    }

    MeetingEvent invited(MemberId member, OrganisationId home, LocalDate on) {
        return new AttendanceEvent.AttendeeInvited(network, id, member, home, on);
    }

    MeetingEvent replied(MemberId member, Reply reply, LocalDate on) {
        return new AttendanceEvent.InvitationAnswered(network, id, member, reply, Majakka.wording("Loma"), on);
    }

    MeetingEvent attended(MemberId member, OrganisationId home, Attendance attendance) {
        return new AttendanceEvent.AttendanceRecorded(
                network,
                id,
                member,
                home,
                attendance,
                attendance == Attendance.BY_DEPUTY ? LocalText.of("fi", "Sijainen") : null,
                null,
                day);
    }

    MeetingEvent guests(int number) {
        return new AttendanceEvent.GuestsNoted(network, id, number, LocalText.of("fi", "Tutkija"), null, day);
    }

    MeetingEvent item(AgendaItemId item, String title, LocalDate on) {
        return new AgendaEvent.AgendaItemAdded(
                network, id, item, LocalText.of("fi", title), AgendaPurpose.DECIDE, 20, null, null, null, on);
    }

    MeetingEvent itemAbout(
            @Nullable ProposalId proposal,
            @Nullable AgreementId agreement,
            @Nullable MeetingId minutesOf,
            LocalDate on) {
        return new AgendaEvent.AgendaItemAdded(
                network,
                id,
                AgendaItemId.random(),
                LocalText.of("fi", "Kohta"),
                null,
                null,
                proposal,
                agreement,
                minutesOf,
                on);
    }

    MeetingEvent itemChanged(AgendaItemId item, String title, LocalDate on) {
        return new AgendaEvent.AgendaItemChanged(network, id, item, LocalText.of("fi", title), null, null, on);
    }

    MeetingEvent itemDropped(AgendaItemId item, LocalDate on) {
        return new AgendaEvent.AgendaItemDropped(network, id, item, on);
    }

    MeetingEvent ordered(List<AgendaItemId> order, LocalDate on) {
        return new AgendaEvent.AgendaReordered(network, id, order, on);
    }

    MeetingEvent takenUp(PromiseId promise) {
        return new AgendaEvent.PromisesTakenUp(network, id, List.of(promise), day);
    }

    MeetingEvent decision(String text, @Nullable AgendaItemId item, @Nullable ProposalId proposal) {
        return new OutcomeEvent.DecisionReached(
                network, id, OutcomeId.random(), item, Majakka.wording(text), proposal, day);
    }

    MeetingEvent information(String text) {
        return new OutcomeEvent.InformationNoted(network, id, OutcomeId.random(), null, Majakka.wording(text), day);
    }

    MeetingEvent promised(PromiseId promise, MemberId by, @Nullable MemberId to, @Nullable LocalDate due) {
        return new OutcomeEvent.PromiseMade(
                network, id, promise, null, by, Majakka.wording("Kokoan luonnokset"), to, due, day);
    }

    MeetingEvent kept(PromiseId promise, MemberId by, LocalDate on) {
        return new OutcomeEvent.PromiseKept(network, id, promise, by, null, on);
    }

    MeetingEvent missed(PromiseId promise, MemberId by, LocalDate on) {
        return new OutcomeEvent.PromiseMissed(network, id, promise, by, Majakka.wording("Kiire"), on);
    }

    MeetingEvent drafted(int version, String text, LocalDate on) {
        return new MinutesEvent.MinutesDrafted(network, id, version, sections(text), List.of(), on);
    }

    MeetingEvent published(int version, LocalDate on) {
        return new MinutesEvent.MinutesPublished(network, id, version, on);
    }

    MeetingEvent corrected(int version, String text, MemberId author, LocalDate on) {
        return new MinutesEvent.MinutesCorrected(
                network, id, version, sections(text), List.of(author), Majakka.wording("Sana puuttui"), on);
    }

    MeetingEvent approvedAt(MeetingStory later, int version) {
        return new MinutesEvent.MinutesApproved(network, id, version, later.id, later.day);
    }

    MeetingEvent asked(LocalDate answerBy, LocalDate on) {
        return new PulseEvent.PulseOpened(network, id, answerBy, on);
    }

    private MeetingPlan plan(String title, LocalDate firstDay) {
        return new MeetingPlan(
                LocalText.of("fi", title),
                form,
                "on-site",
                firstDay,
                1,
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                "Kirjasto",
                null,
                List.of("fi"),
                facilitator == null ? List.of() : List.of(facilitator),
                null,
                null);
    }

    private static List<MinutesSection> sections(String text) {
        return List.of(new MinutesSection(null, Majakka.wording(text)));
    }
}
