package fi.solmu.command.mail;

import fi.solmu.command.mail.Letter.Kind;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.meeting.MeetingPlan;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What someone is told who is invited to a meeting, whose meeting has changed, or whose meeting will not be held. */
final class InvitationLetter {

    private final Kind kind;
    private final Sender sender;
    private final MeetingId meeting;
    private final MeetingPlan plan;
    private final @Nullable Wording because;
    private final Phrases phrases;

    InvitationLetter(Kind kind, Sender sender, MeetingId meeting, MeetingPlan plan, @Nullable Wording because) {
        this.kind = kind;
        this.sender = sender;
        this.meeting = meeting;
        this.plan = plan;
        this.because = because;
        this.phrases = Phrases.in(sender.language());
    }

    /** What of the plan concerns whoever is to come, in one line. */
    static String told(boolean cancelled, MeetingPlan plan) {
        return String.join(
                " | ",
                cancelled ? "cancelled" : "to come",
                plan.title().texts().toString(),
                plan.firstDay().toString(),
                String.valueOf(plan.days()),
                String.valueOf(plan.startsAt()),
                String.valueOf(plan.endsAt()),
                String.valueOf(plan.place()),
                String.valueOf(plan.link()));
    }

    String heading() {
        return phrases.say(
                word() + ".heading", "meeting", sender.pick(plan.title().texts()), "when", days());
    }

    /** @param address under which Solmu is reached, if that is known */
    String body(@Nullable String address) {
        List<String> lines = new ArrayList<>();
        lines.add(phrases.say(word() + ".opening", "network", network()));
        lines.add("");
        lines.add(sender.pick(plan.title().texts()));
        lines.add(phrases.say("when", "when", days() + times()));
        if (plan.place() != null) {
            lines.add(phrases.say("where", "place", plan.place()));
        }
        if (plan.link() != null && kind != Kind.CANCELLATION) {
            lines.add(phrases.say("link", "link", plan.link()));
        }
        if (because != null && kind != Kind.INVITATION) {
            lines.add(phrases.say("because", "because", sender.pick(because.texts())));
        }
        if (kind != Kind.CANCELLATION) {
            lines.add("");
            lines.add(phrases.say("calendar"));
            lines.add(
                    address == null
                            ? phrases.say("answer-there")
                            : phrases.say(
                                    "answer",
                                    "address",
                                    address + "/networks/" + sender.id() + "/meetings/" + meeting));
        }
        lines.add("");
        lines.add(phrases.say("signature", "network", network()));
        return String.join("\n", lines) + "\n";
    }

    private String word() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private String network() {
        return sender.pick(sender.name());
    }

    private String days() {
        String last = phrases.day(plan.lastDay());
        return plan.days() == 1 ? last : phrases.format("day-short").format(plan.firstDay()) + "–" + last;
    }

    private String times() {
        LocalTime from = plan.startsAt();
        LocalTime to = plan.endsAt();
        return from == null || to == null
                ? ""
                : " "
                        + phrases.say(
                                "time",
                                "from",
                                phrases.format("hour").format(from),
                                "to",
                                phrases.format("hour").format(to));
    }
}
