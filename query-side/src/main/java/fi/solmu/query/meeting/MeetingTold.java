package fi.solmu.query.meeting;

import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.meeting.AgendaEvent;
import fi.solmu.kernel.meeting.AttendanceEvent;
import fi.solmu.kernel.meeting.AttendanceEvent.AttendanceRecorded;
import fi.solmu.kernel.meeting.AttendanceEvent.AttendeeInvited;
import fi.solmu.kernel.meeting.AttendanceEvent.GuestsNoted;
import fi.solmu.kernel.meeting.AttendanceEvent.InvitationAnswered;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingCancelled;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingHeld;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingPlanned;
import fi.solmu.kernel.meeting.MeetingEvent.MeetingReplanned;
import fi.solmu.kernel.meeting.MeetingEvent.NextMeetingNamed;
import fi.solmu.kernel.meeting.MeetingPlan;
import fi.solmu.kernel.meeting.MinutesEvent;
import fi.solmu.kernel.meeting.OutcomeEvent;
import fi.solmu.kernel.meeting.OutcomeEvent.DecisionReached;
import fi.solmu.kernel.meeting.OutcomeEvent.InformationNoted;
import fi.solmu.kernel.meeting.PulseEvent.PulseCounted;
import fi.solmu.kernel.meeting.PulseEvent.PulseOpened;
import fi.solmu.query.Texts.WordingView;
import fi.solmu.query.Words;
import fi.solmu.query.meeting.MeetingView.AttendeeView;
import fi.solmu.query.meeting.MeetingView.GuestsView;
import fi.solmu.query.meeting.MeetingView.HomeTurnoutView;
import fi.solmu.query.meeting.MeetingView.MeetingOutcomeView;
import fi.solmu.query.meeting.MeetingView.MeetingStepView;
import fi.solmu.query.meeting.MeetingView.PlanView;
import fi.solmu.query.meeting.MeetingView.PulseCountView;
import fi.solmu.query.meeting.MeetingView.PulseView;
import fi.solmu.query.meeting.MeetingView.ReplyView;
import fi.solmu.query.meeting.MeetingsView.TurnoutView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One meeting with every word that was said of it and counts. */
final class MeetingTold {

    /** What is known of one member: asked, answered, came. Of what was recorded of their coming the last word counts. */
    private static final class Attendee {

        private @Nullable Told invited;
        private @Nullable Told reply;
        private @Nullable Told attended;

        void attends(Told told) {
            if (attended == null || attended.row().position() < told.row().position()) {
                attended = told;
            }
        }
    }

    private final Named named;
    private final AgendaTold agenda = new AgendaTold();
    private final MinutesTold minutes;
    private final List<MeetingStepView> steps = new ArrayList<>();
    private final Map<UUID, Attendee> attendees = new LinkedHashMap<>();
    private final List<GuestsView> guests = new ArrayList<>();
    private final List<MeetingOutcomeView> outcomes = new ArrayList<>();
    private @Nullable Told pulseOpened;
    private @Nullable Told pulseCounted;

    /** @param all in order */
    MeetingTold(List<Told> all, Named named) {
        this.named = named;
        this.minutes = new MinutesTold(named);
        all.forEach(told -> take(told.event(), told));
    }

    AgendaTold agenda() {
        return agenda;
    }

    MinutesTold minutes() {
        return minutes;
    }

    List<MeetingStepView> steps() {
        return steps;
    }

    List<GuestsView> guests() {
        return guests;
    }

    List<MeetingOutcomeView> outcomes() {
        return outcomes;
    }

    PlanView plan(MeetingPlan plan) {
        return new PlanView(
                plan.firstDay(),
                plan.days(),
                plan.link(),
                plan.languages(),
                plan.facilitators().stream()
                        .map(facilitator -> named.seat(facilitator.value()))
                        .toList(),
                named.seat(plan.chair()),
                named.seat(plan.secretary()));
    }

    List<AttendeeView> attendees() {
        List<AttendeeView> views = new ArrayList<>();
        attendees.forEach((member, attendee) -> {
            if (attendee.invited != null || attendee.attended != null) {
                views.add(view(member, attendee));
            }
        });
        return views;
    }

    List<HomeTurnoutView> homes(List<ToldRow> rows) {
        List<HomeTurnoutView> homes = new ArrayList<>();
        Turnout.byHome(rows)
                .forEach((home, turnout) ->
                        homes.add(new HomeTurnoutView(home, named.home(home), TurnoutView.of(turnout))));
        return homes;
    }

    @Nullable
    PulseView pulse() {
        if (pulseOpened == null) {
            return null;
        }
        PulseOpened opened = (PulseOpened) pulseOpened.event();
        if (pulseCounted == null) {
            return new PulseView(pulseOpened.mark(), opened.answerBy(), null, null, null, List.of());
        }
        PulseCounted counted = (PulseCounted) pulseCounted.event();
        return new PulseView(
                pulseOpened.mark(),
                opened.answerBy(),
                pulseCounted.mark(),
                counted.answers(),
                counted.attendants(),
                counted.counts().stream()
                        .map(count -> new PulseCountView(count.question(), count.answer(), count.given()))
                        .toList());
    }

    private void take(MeetingEvent event, Told told) {
        switch (event) {
            case MeetingEvent.OfWhole ofWhole -> step(ofWhole, told);
            case AttendanceEvent attendance -> attend(attendance, told);
            case AgendaEvent ofAgenda -> agenda.take(ofAgenda, told);
            case OutcomeEvent outcome -> conclude(outcome, told);
            case MinutesEvent ofMinutes -> minutes.take(ofMinutes, told);
            case PulseOpened _ -> pulseOpened = pulseOpened == null ? told : pulseOpened;
            case PulseCounted _ -> pulseCounted = pulseCounted == null ? told : pulseCounted;
        }
    }

    private void step(MeetingEvent.OfWhole event, Told told) {
        switch (event) {
            case MeetingPlanned _ -> step("planned", null, told);
            case MeetingReplanned replanned -> step("replanned", replanned.because(), told);
            case MeetingCancelled cancelled -> step("cancelled", cancelled.because(), told);
            case MeetingHeld _ -> step("held", null, told);
            case NextMeetingNamed _ -> step("next-named", null, told);
            case MeetingEvent.MeetingEntryRedated _, MeetingEvent.MeetingEntryWithdrawn _ -> {
                // A correction shows in what it corrects.
            }
        }
    }

    private void step(String kind, @Nullable Wording because, Told told) {
        steps.add(new MeetingStepView(kind, told.mark(), wording(because)));
    }

    private void attend(AttendanceEvent event, Told told) {
        switch (event) {
            case AttendeeInvited invited -> {
                Attendee attendee = attendee(invited.memberId());
                attendee.invited = attendee.invited == null ? told : attendee.invited;
            }
            case InvitationAnswered answered -> attendee(answered.memberId()).reply = told;
            case AttendanceRecorded recorded -> attendee(recorded.memberId()).attends(told);
            case GuestsNoted noted ->
                guests.add(
                        new GuestsView(noted.number(), texts(noted.title()), texts(noted.organisation()), told.mark()));
        }
    }

    private Attendee attendee(MemberId member) {
        return attendees.computeIfAbsent(member.value(), _ -> new Attendee());
    }

    private void conclude(OutcomeEvent event, Told told) {
        switch (event) {
            case InformationNoted noted ->
                outcomes.add(new MeetingOutcomeView(
                        noted.outcomeId().value(),
                        "information",
                        value(noted.agendaItemId()),
                        WordingView.of(noted.text()),
                        null,
                        told.mark()));
            case DecisionReached reached ->
                outcomes.add(new MeetingOutcomeView(
                        reached.outcomeId().value(),
                        "decision",
                        value(reached.agendaItemId()),
                        WordingView.of(reached.text()),
                        value(reached.proposalId()),
                        told.mark()));
            case OutcomeEvent.OfPromise _ -> {
                // Promises are told of by themselves.
            }
        }
    }

    private AttendeeView view(UUID member, Attendee attendee) {
        Told invited = attendee.invited;
        Told attended = attendee.attended;
        AttendanceRecorded came = attended == null ? null : (AttendanceRecorded) attended.event();
        UUID home = Objects.requireNonNull((attended == null ? Objects.requireNonNull(invited) : attended)
                .row()
                .organisation());
        return new AttendeeView(
                named.seat(member),
                home,
                named.home(home),
                invited == null ? null : invited.mark(),
                reply(attendee.reply),
                came == null ? null : Words.spell(came.attendance()),
                came == null ? null : texts(came.deputy()),
                came == null ? null : wording(came.because()),
                attended == null ? null : attended.mark());
    }

    private static @Nullable ReplyView reply(@Nullable Told told) {
        if (told == null) {
            return null;
        }
        InvitationAnswered answered = (InvitationAnswered) told.event();
        return new ReplyView(Words.spell(answered.reply()), wording(answered.because()), told.mark());
    }

    private static @Nullable WordingView wording(@Nullable Wording wording) {
        return wording == null ? null : WordingView.of(wording);
    }

    private static @Nullable Map<String, String> texts(@Nullable LocalText text) {
        return text == null ? null : text.texts();
    }

    private static @Nullable UUID value(@Nullable Identifier identifier) {
        return identifier == null ? null : identifier.value();
    }
}
