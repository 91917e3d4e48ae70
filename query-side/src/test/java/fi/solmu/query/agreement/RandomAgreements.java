package fi.solmu.query.agreement;

import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Correction;
import fi.solmu.kernel.DatedEvent;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.ObjectionId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.agreement.AgreementEvent;
import fi.solmu.kernel.agreement.CommitmentLevel;
import fi.solmu.kernel.agreement.DecisionMethod;
import fi.solmu.kernel.agreement.DecisionRule;
import fi.solmu.kernel.agreement.ProposalEvent;
import fi.solmu.kernel.agreement.Quorum;
import fi.solmu.kernel.agreement.Quorum.CountedBy;
import fi.solmu.kernel.agreement.ReviewOutcome;
import fi.solmu.kernel.agreement.Silence;
import fi.solmu.kernel.agreement.Stance;
import fi.solmu.kernel.agreement.Terms;
import fi.solmu.query.RandomHistory;
import fi.solmu.query.RecordInMemory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes up what a network agrees: mostly in order, with late entries, redatings, withdrawals, and now and then what no decision would allow. */
final class RandomAgreements {

    private record Proposal(AgreementStory story, ProposalId id) {}

    private record Objection(Proposal proposal, ObjectionId id, MemberId member) {}

    final List<AgreementStory> stories = new ArrayList<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<Objection> objections = new ArrayList<>();
    private final List<RecordedEvent> correctable = new ArrayList<>();
    private final Random random;
    private final RandomHistory.Network network;
    private final RecordInMemory record;
    private LocalDate today = RandomHistory.FIRST_DAY.plusDays(3);

    RandomAgreements(long seed, RandomHistory.Network network, RecordInMemory record) {
        this.random = new Random(seed);
        this.network = network;
        this.record = record;
    }

    /** One more event, or two that belong together. */
    void goOn() {
        today = today.plusDays(random.nextInt(3));
        int turn = random.nextInt(100);
        if (stories.isEmpty() || turn < 5) {
            takeUp();
        } else if (proposals.isEmpty() || turn < 15) {
            propose();
        } else if (turn < 22) {
            aboutTheWhole(any(stories));
        } else if (turn < 32) {
            correct();
        } else if (network.members.isEmpty()) {
            aboutTheVersion(any(proposals));
        } else if (turn < 62) {
            position(any(proposals), any(network.members));
        } else if (turn < 72) {
            objection();
        } else if (turn < 80) {
            Proposal proposal = any(proposals);
            record(proposal.story()
                    .committed(proposal.id(), any(network.members), any(CommitmentLevel.values()), day()));
        } else {
            aboutTheVersion(any(proposals));
        }
    }

    private void takeUp() {
        AgreementStory story = new AgreementStory(network.id);
        stories.add(story);
        record(story.takenUp(day(), someone()));
    }

    private void propose() {
        AgreementStory story = any(stories);
        Proposal proposal = new Proposal(story, ProposalId.random());
        int version = (int) proposals.stream()
                        .filter(other -> other.story().id.equals(story.id))
                        .count()
                + 1;
        proposals.add(proposal);
        LocalDate until = random.nextBoolean() ? null : today.plusDays(random.nextInt(20));
        record(story.proposed(proposal.id(), version, rule(), terms(), until, day()));
    }

    private void aboutTheWhole(AgreementStory story) {
        record(
                random.nextBoolean()
                        ? new AgreementEvent.AgreementRetitled(
                                network.id, story.id, LocalText.of("fi", "Nimi " + random.nextInt(99)), null, day())
                        : new AgreementEvent.OwnerChanged(network.id, story.id, someone(), null, day()));
    }

    private void position(Proposal proposal, MemberId member) {
        int draft = 1 + random.nextInt(random.nextInt(3) + 1);
        record(proposal.story().position(proposal.id(), member, any(Stance.values()), draft, day()));
    }

    private void objection() {
        if (objections.isEmpty() || random.nextInt(3) == 0) {
            Objection raised = new Objection(any(proposals), ObjectionId.random(), any(network.members));
            objections.add(raised);
            record(raised.proposal().story().raised(raised.proposal().id(), raised.id(), raised.member(), day()));
            return;
        }
        Objection objection = any(objections);
        AgreementStory story = objection.proposal().story();
        ProposalId proposal = objection.proposal().id();
        record(
                switch (random.nextInt(3)) {
                    case 0 -> story.clarified(proposal, objection.id(), objection.member(), day());
                    case 1 -> story.integrated(proposal, objection.id(), objection.member(), day());
                    default -> story.objectionWithdrawn(proposal, objection.id(), objection.member(), day());
                });
    }

    private void aboutTheVersion(Proposal proposal) {
        AgreementStory story = proposal.story();
        ProposalId id = proposal.id();
        record(
                switch (random.nextInt(12)) {
                    case 0, 1 -> story.amended(id, 2 + random.nextInt(2), day());
                    case 2, 3, 4 -> story.adopted(id, terms(), day());
                    case 5 -> story.notAdopted(id, day());
                    case 6 -> story.proposalWithdrawn(id, day());
                    case 7 ->
                        story.reviewed(id, any(ReviewOutcome.values()), random.nextBoolean() ? null : later(50), day());
                    case 8 -> story.notice(id, later(30), day());
                    case 9 -> story.ended(id, day());
                    case 10 -> story.lapsed(id, day());
                    default -> story.comment(id, someone(), null, day());
                });
    }

    private void correct() {
        RecordedEvent wrong = any(correctable);
        AgreementEvent event = (AgreementEvent) wrong.event();
        AgreementStory story = stories.stream()
                .filter(each -> each.id.equals(event.agreementId()))
                .findFirst()
                .orElseThrow();
        ProposalId proposal = event instanceof ProposalEvent ofVersion ? ofVersion.proposalId() : null;
        record(
                random.nextInt(3) > 0
                        ? story.redated(proposal, null, wrong.id(), day())
                        : story.withdrawn(proposal, null, wrong.id()));
    }

    private DecisionRule rule() {
        DecisionRule named = random.nextInt(4) == 0
                ? DecisionRule.byGroup("steering-group")
                : DecisionRule.by(any(
                        DecisionMethod.CONSENT,
                        DecisionMethod.SIMPLE_MAJORITY,
                        DecisionMethod.ABSOLUTE_MAJORITY,
                        DecisionMethod.COORDINATORS));
        Quorum quorum = random.nextBoolean() ? null : new Quorum(any(CountedBy.values()), 1 + random.nextInt(3), null);
        return new DecisionRule(named.method(), named.group(), quorum, any(Silence.values()), named.overObjections());
    }

    private Terms terms() {
        return new Terms(
                random.nextInt(3) == 0 ? later(20) : null,
                random.nextBoolean() ? later(40) : null,
                random.nextInt(3) == 0 ? later(60) : null,
                null);
    }

    private LocalDate later(int days) {
        return today.plusDays(random.nextInt(days) - 5L);
    }

    /** Mostly today, now and then weeks ago. */
    private LocalDate day() {
        return random.nextInt(6) > 0 ? today : today.minusDays(random.nextInt(30));
    }

    private @Nullable MemberId someone() {
        return network.members.isEmpty() || random.nextInt(3) == 0 ? null : any(network.members);
    }

    private void record(Event event) {
        RecordedEvent recorded = record.record(event);
        if (event instanceof DatedEvent && !(event instanceof Correction)) {
            correctable.add(recorded);
        }
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
