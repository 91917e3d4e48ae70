package fi.solmu.command.mail;

import fi.solmu.command.Errands;
import fi.solmu.command.NetworkDays;
import fi.solmu.command.mail.Letter.Kind;
import fi.solmu.eventstore.Automation;
import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Identifier;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.meeting.AttendanceEvent.AttendeeInvited;
import fi.solmu.kernel.meeting.MeetingEvent;
import fi.solmu.kernel.meeting.MeetingPlan;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * When somebody is invited to a meeting that is to come, or such a meeting is put otherwise or called off, those who are invited are
 * told by a letter. What was recorded on a later day than it happened was told by other means then.
 */
@Component
final class WhenMeetingChangesThenTellTheInvited implements Automation {

    private static final Set<Class<? extends Event>> CONVENING =
            Set.of(MeetingEvent.OfWhole.class, AttendeeInvited.class);

    private final RecordReader record;
    private final LetterTable letters;
    private final SendLetter sending;
    private final Errands errands;
    private final NetworkDays days;
    private final Clock clock;
    private final @Nullable String address;

    WhenMeetingChangesThenTellTheInvited(
            RecordReader record,
            LetterTable letters,
            SendLetter sending,
            Errands errands,
            NetworkDays days,
            Clock clock,
            @Value("${solmu.address:#{null}}") @Nullable String address) {
        this.record = record;
        this.letters = letters;
        this.sending = sending;
        this.errands = errands;
        this.days = days;
        this.clock = clock;
        this.address = address;
    }

    @Override
    public String name() {
        return "when-meeting-changes-then-tell-the-invited";
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(MeetingEvent.class);
    }

    @Override
    public Identifier streamOf(Event event) {
        return event instanceof MeetingEvent meetingEvent ? meetingEvent.meetingId() : event.networkId();
    }

    /** Safe to run twice: what a member was told last is not told again. */
    @Override
    public void react(RecordedEvent recorded) {
        if (recorded.event() instanceof MeetingEvent event
                && (event instanceof MeetingEvent.OfWhole || event instanceof AttendeeInvited)) {
            Sender.of(event.networkId(), record)
                    .filter(sender -> isNews(recorded, sender))
                    .ifPresent(sender -> tell(event.meetingId(), sender));
        }
    }

    private static boolean isNews(RecordedEvent recorded, Sender sender) {
        return !(recorded.event() instanceof DatedEvent dated)
                || !dated.on()
                        .isBefore(recorded.recordedAt().atZone(sender.zone()).toLocalDate());
    }

    private void tell(MeetingId meeting, Sender sender) {
        Convened convened = Convened.of(
                meeting,
                record.about(List.of(meeting), CONVENING, Long.MAX_VALUE).getOrDefault(meeting, List.of()));
        MeetingPlan plan = convened.plan();
        LocalDate today = days.today(sender.id());
        if (plan != null && !convened.isHeld() && !plan.lastDay().isBefore(today)) {
            Map<MemberId, Letter> last = letters.lastAbout(meeting.value());
            for (MemberId member : convened.invited()) {
                write(meeting, plan, convened, member, last.get(member), sender);
            }
        }
        sending.plan(letters.waitingAbout(meeting.value()), errands);
    }

    private void write(
            MeetingId meeting,
            MeetingPlan plan,
            Convened convened,
            MemberId member,
            @Nullable Letter last,
            Sender sender) {
        boolean cancelled = convened.isCancelled();
        String told = InvitationLetter.told(cancelled, plan);
        boolean knowsOfIt = last != null && last.kind() != Kind.CANCELLATION;
        if ((cancelled && !knowsOfIt) || (last != null && last.told().equals(told))) {
            return;
        }
        Kind kind = cancelled ? Kind.CANCELLATION : knowsOfIt ? Kind.UPDATE : Kind.INVITATION;
        int sequence = last == null ? 0 : last.sequence() + 1;
        InvitationLetter letter = new InvitationLetter(kind, sender, meeting, plan, convened.because());
        letters.write(new Letter(
                idOf(meeting, member, sequence),
                sender.id(),
                member,
                meeting.value(),
                sequence,
                kind,
                told,
                plan,
                sender.language(),
                sender.zone(),
                letter.heading(),
                letter.body(address),
                clock.instant()));
    }

    private static UUID idOf(MeetingId meeting, MemberId member, int sequence) {
        return UUID.nameUUIDFromBytes((meeting + "/" + member + "/" + sequence).getBytes(StandardCharsets.UTF_8));
    }
}
