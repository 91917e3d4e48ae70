package fi.solmu.command.agreement;

import fi.solmu.command.FileObject;
import fi.solmu.command.NetworkFile;
import fi.solmu.command.agreement.Ageing.EndDueVersion;
import fi.solmu.command.agreement.Ageing.EndVersion;
import fi.solmu.command.agreement.Ageing.ReviewVersion;
import fi.solmu.command.agreement.Closing.AdoptVersion;
import fi.solmu.command.agreement.Objecting.IntegrateObjection;
import fi.solmu.command.agreement.Positioning.Answer;
import fi.solmu.command.agreement.Positioning.TakePosition;
import fi.solmu.command.agreement.Proposing.ProposeVersion;
import fi.solmu.kernel.MeetingId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.ObjectionId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.agreement.DecisionMethod;
import fi.solmu.kernel.agreement.DecisionRule;
import fi.solmu.kernel.agreement.ReviewOutcome;
import fi.solmu.kernel.agreement.Stance;
import fi.solmu.kernel.agreement.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One version of a practice as a file tells of it: proposed, answered, agreed, reviewed, over. */
final class VersionInFile {

    private enum Status {
        PROPOSED,
        IN_FORCE,
        SUPERSEDED,
        LAPSED,
        ENDED
    }

    /** Something that was said, on the day on which it was said; of one day, in the order of the file. */
    private record Saying(LocalDate on, String pointer, Object command) {}

    private final FileObject version;
    private final Set<String> actorRefs;
    private final Set<String> meetingRefs;
    private final NetworkFile file;
    private final int number;
    private final LocalDate proposedOn;
    private final @Nullable LocalDate agreedOn;
    private final ProposalId id;
    private final String ref;

    VersionInFile(
            FileObject version, String practiceRef, Set<String> actorRefs, Set<String> meetingRefs, NetworkFile file) {
        this.version = version;
        this.actorRefs = actorRefs;
        this.meetingRefs = meetingRefs;
        this.file = file;
        this.number = number();
        this.proposedOn = version.date("proposedOn");
        this.agreedOn = version.optionalDate("agreedOn");
        this.id = file.proposal(practiceRef, number);
        this.ref = practiceRef + "/" + number;
    }

    int number() {
        Integer given = version.optionalInteger("version");
        if (given == null || given < 1) {
            file.fault(version.pointerTo("version"), "Versions are counted from 1.");
            return 0;
        }
        return given;
    }

    LocalDate proposedOn() {
        return proposedOn;
    }

    ProposalId proposal() {
        return id;
    }

    boolean wasAgreedBy(LocalDate day) {
        return agreedOn != null && !agreedOn.isAfter(day);
    }

    private void checkDays() {
        if (agreedOn != null && agreedOn.isBefore(proposedOn)) {
            file.fault(version.pointerTo("agreedOn"), "It can't have been agreed before it was proposed.");
        }
        LocalDate lastDay = version.optionalDate("expiresOn");
        LocalDate first = Objects.requireNonNullElse(agreedOn, proposedOn);
        if (lastDay != null && lastDay.isBefore(first)) {
            file.fault(version.pointerTo("expiresOn"), "It can't have ended before it began.");
        }
        for (String list : List.of("responses", "objectionsRaised")) {
            for (FileObject said : version.objects(list)) {
                LocalDate on = said.optionalDate("on");
                if (on != null && on.isBefore(proposedOn)) {
                    file.fault(said.pointerTo("on"), "Nobody can have answered before the version was proposed.");
                } else if (on != null && agreedOn != null && on.isAfter(agreedOn)) {
                    file.fault(
                            said.pointerTo("on"),
                            "The version was agreed on " + agreedOn
                                    + "; whoever came round to it later is told of under commitmentConfirmations.");
                }
            }
        }
    }

    void read(List<VersionInFile> later) {
        checkDays();
        if (later.stream().anyMatch(other -> other.number == number)) {
            file.fault(version.pointerTo("version"), "There is another version " + number + " of this.");
        }
        String practice = ref.substring(0, ref.lastIndexOf('/'));
        file.add(
                proposedOn,
                AgreementFilePart.PROPOSAL,
                version.pointer(),
                new ProposeVersion(
                        file.network(),
                        file.agreement(practice),
                        id,
                        number,
                        text(),
                        rule(),
                        terms(),
                        null,
                        version.reference("proposedBy", actorRefs, file::member),
                        version.wording("changeReason"),
                        ref,
                        true,
                        proposedOn,
                        proposedOn));
        said();
        @Nullable MeetingId decidedIn = version.reference("decidedInMeeting", meetingRefs, file::meeting);
        if (agreedOn != null) {
            file.add(
                    agreedOn,
                    AgreementFilePart.OUTCOME,
                    version.pointerTo("agreedOn"),
                    new AdoptVersion(file.network(), id, Terms.OPEN, null, decidedIn, true, agreedOn, agreedOn));
        } else if (decidedIn != null) {
            version.notTaken("decidedInMeeting");
        }
        boolean endedInReview = reviewed();
        over(endedInReview, later);
    }

    private Wording text() {
        Wording text = version.wording("text");
        if (text == null) {
            file.fault(version.pointerTo("text"), "This is missing.");
            return Wording.of(file.language(), "?");
        }
        return text;
    }

    private DecisionRule rule() {
        String name = version.string("decisionRule");
        Optional<DecisionRule> rule = DecisionRule.named(name);
        if (rule.isEmpty()) {
            file.fault(version.pointerTo("decisionRule"), "No decision rule is called '" + name + "' here.");
        }
        return rule.orElseGet(() -> DecisionRule.by(DecisionMethod.CONSENT));
    }

    private Terms terms() {
        return new Terms(null, version.optionalDate("reviewOn"), version.optionalDate("expiresOn"), null);
    }

    private void said() {
        List<Saying> sayings = new ArrayList<>();
        List<Objection> objections = new ArrayList<>();
        for (FileObject raised : version.objects("objectionsRaised")) {
            objections.add(new Objection(raised));
        }
        for (FileObject response : version.objects("responses")) {
            respond(response, objections, sayings);
        }
        for (Objection objection : objections) {
            objection.tell(sayings);
        }
        sayings.sort(Comparator.comparing(Saying::on));
        for (Saying saying : sayings) {
            file.add(saying.on(), AgreementFilePart.POSITIONS, saying.pointer(), saying.command());
        }
    }

    private void respond(FileObject response, List<Objection> objections, List<Saying> sayings) {
        MemberId member = member(response);
        LocalDate on = Objects.requireNonNullElse(
                response.optionalDate("on"), Objects.requireNonNullElse(agreedOn, proposedOn));
        Stance stance = response.value("stance", Stance.class);
        @Nullable Wording reason = response.wording("reason");
        @Nullable Wording change = response.wording("afterAmendment");
        Optional<Objection> own = objections.stream()
                .filter(objection -> objection.member.equals(member))
                .findFirst();
        if (stance == Stance.OBJECTION && own.isPresent()) {
            own.get().saidInResponse(reason);
        } else {
            if (change != null) {
                own.ifPresentOrElse(
                        objection -> objection.integratedBy(change, on, response, sayings),
                        () -> response.notTaken("afterAmendment"));
            }
            ObjectionId objection = file.objection(response.pointer());
            sayings.add(new Saying(on, response.pointer(), position(member, stance, reason, objection, on)));
            if (stance == Stance.OBJECTION) {
                objections.add(new Objection(response, member, objection));
            }
        }
    }

    private MemberId member(FileObject said) {
        MemberId member = said.reference("actorId", actorRefs, file::member);
        if (member == null) {
            file.fault(said.pointerTo("actorId"), "This is missing.");
            return file.member("");
        }
        return member;
    }

    private TakePosition position(
            MemberId member, Stance stance, @Nullable Wording reason, ObjectionId objection, LocalDate on) {
        return new TakePosition(file.network(), id, new Answer(member, stance, reason, objection), 1, true, on, on);
    }

    /** What a file tells of one objection: raised in its own list, in a response, or in both. */
    private final class Objection {

        private final FileObject told;
        private final MemberId member;
        private final ObjectionId objection;
        private final boolean listed;
        private @Nullable Wording reason;
        private boolean integrated;

        private Objection(FileObject listed) {
            this.told = listed;
            this.member = VersionInFile.this.member(listed);
            this.objection = file.objection(listed.pointer());
            this.listed = true;
            this.reason = listed.wording("reason");
        }

        private Objection(FileObject response, MemberId member, ObjectionId objection) {
            this.told = response;
            this.member = member;
            this.objection = objection;
            this.listed = false;
        }

        private void saidInResponse(@Nullable Wording given) {
            if (reason == null) {
                reason = given;
            }
        }

        private void integratedBy(Wording change, LocalDate on, FileObject response, List<Saying> sayings) {
            sayings.add(new Saying(
                    on,
                    response.pointerTo("afterAmendment"),
                    new IntegrateObjection(file.network(), id, objection, change, on, on)));
            integrated = true;
        }

        /** It comes before all else of its day, so that what became of it can follow. */
        private void tell(List<Saying> sayings) {
            if (!listed) {
                return;
            }
            LocalDate raisedOn = Objects.requireNonNullElse(told.optionalDate("on"), proposedOn);
            sayings.addFirst(new Saying(
                    raisedOn, told.pointer(), position(member, Stance.OBJECTION, reason, objection, raisedOn)));
            @Nullable Wording resolvedBy = told.wording("resolvedBy");
            if (resolvedBy != null && !integrated) {
                LocalDate on = Objects.requireNonNullElse(agreedOn, raisedOn);
                int place = 0;
                while (place < sayings.size() && !isLaterAnswer(sayings.get(place), raisedOn)) {
                    place++;
                }
                LocalDate settled = place < sayings.size() ? sayings.get(place).on() : on;
                sayings.add(
                        place,
                        new Saying(
                                settled,
                                told.pointerTo("resolvedBy"),
                                new IntegrateObjection(file.network(), id, objection, resolvedBy, settled, settled)));
            }
        }

        private boolean isLaterAnswer(Saying saying, LocalDate raisedOn) {
            return saying.command() instanceof TakePosition position
                    && position.memberId().equals(member)
                    && position.answer().stance() != Stance.OBJECTION
                    && !saying.on().isBefore(raisedOn);
        }
    }

    /** Whether one of the reviews ended the version. An outcome in other words is left and counted. */
    private boolean reviewed() {
        boolean ended = false;
        for (FileObject review : version.objects("reviews")) {
            LocalDate on = review.date("on");
            @Nullable LocalDate next = review.optionalDate("nextReviewOn");
            @Nullable
            ReviewOutcome outcome = switch (review.string("outcome")) {
                case "kept-unchanged", "kept" -> ReviewOutcome.KEPT;
                case "revised", "to-be-revised" -> ReviewOutcome.TO_BE_REVISED;
                case "ended" -> ReviewOutcome.ENDED;
                default -> null;
            };
            if (outcome == null) {
                review.notTaken("outcome");
            } else {
                ended |= outcome == ReviewOutcome.ENDED;
                file.add(
                        on,
                        AgreementFilePart.REVIEW,
                        review.pointer(),
                        new ReviewVersion(
                                file.network(),
                                id,
                                outcome,
                                next,
                                review.wording("because"),
                                review.reference("meetingId", meetingRefs, file::meeting),
                                on,
                                on));
            }
        }
        return ended;
    }

    /** How it was over by itself; where a later version took its place before, or no day is told, the word alone is no fact. */
    private void over(boolean endedInReview, List<VersionInFile> later) {
        Status status = version.value("status", Status.class);
        @Nullable LocalDate lastDay = version.optionalDate("expiresOn");
        if ((status == Status.PROPOSED) != (agreedOn == null)) {
            version.notTaken("status");
            return;
        }
        if ((status != Status.LAPSED && status != Status.ENDED) || endedInReview) {
            return;
        }
        LocalDate gone = lastDay == null ? null : lastDay.plusDays(1);
        if (gone == null || agreedOn == null || later.stream().anyMatch(other -> other.wasAgreedBy(gone))) {
            version.notTaken("status");
        } else {
            file.add(
                    gone,
                    AgreementFilePart.END,
                    version.pointerTo("status"),
                    status == Status.LAPSED
                            ? new EndDueVersion(file.network(), id, gone)
                            : new EndVersion(file.network(), id, null, gone));
        }
    }
}
