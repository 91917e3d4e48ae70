package fi.solmu.command.agreement;

import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.SCHOOL;
import static fi.solmu.command.Story.because;
import static fi.solmu.command.Story.day;

import fi.solmu.command.Story;
import fi.solmu.command.agreement.Closing.AdoptVersion;
import fi.solmu.command.agreement.Positioning.Answer;
import fi.solmu.command.agreement.Positioning.TakePosition;
import fi.solmu.command.agreement.Proposing.ProposeVersion;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.ObjectionId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.access.AccessEvent.SeatLinked;
import fi.solmu.kernel.agreement.AgreementEvent.PracticeTakenUp;
import fi.solmu.kernel.agreement.DecisionMethod;
import fi.solmu.kernel.agreement.DecisionRule;
import fi.solmu.kernel.agreement.ProposalEvent.ObjectionRaised;
import fi.solmu.kernel.agreement.ProposalEvent.PositionTaken;
import fi.solmu.kernel.agreement.ProposalEvent.TextAmended;
import fi.solmu.kernel.agreement.ProposalEvent.VersionAdopted;
import fi.solmu.kernel.agreement.ProposalEvent.VersionProposed;
import fi.solmu.kernel.agreement.Stance;
import fi.solmu.kernel.agreement.Tally;
import fi.solmu.kernel.agreement.Terms;
import fi.solmu.kernel.membership.SeatEvent.MemberJoined;
import fi.solmu.kernel.membership.SeatEvent.MemberLeft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A practice of a network in which a principal, a nurse and a planner sit since February, and an observer without a say; a first
 * version of it was proposed on the 1st of March.
 */
final class Practice {

    static final MemberId PRINCIPAL = MemberId.random();
    static final MemberId NURSE = MemberId.random();
    static final MemberId PLANNER = MemberId.random();
    static final MemberId OBSERVER = MemberId.random();
    static final AccountId NURSES_ACCOUNT = AccountId.random();
    private static final EntryId NURSE_JOINED = EntryId.random();
    static final AgreementId PRACTICE = AgreementId.random();
    static final ProposalId FIRST = ProposalId.random();
    static final ProposalId SECOND = ProposalId.random();
    static final ObjectionId OBJECTION = ObjectionId.random();
    static final DecisionRule CONSENT = DecisionRule.by(DecisionMethod.CONSENT);
    static final Wording TEXT = Wording.of("fi", "Sovimme asiat kokouksessa.");
    private static final LocalText TITLE = LocalText.of("fi", "Päätöksenteko");

    static final Event NURSE_CONSENTS = position(NURSE, Stance.CONSENT, null, "2024-03-05");
    static final Event PRINCIPAL_CONSENTS = position(PRINCIPAL, Stance.CONSENT, null, "2024-03-05");
    static final Event PLANNER_CONSENTS = position(PLANNER, Stance.CONSENT, null, "2024-03-05");

    private Practice() {}

    static Story taken() {
        return Story.of(new AgreementDecisions())
                .given(NURSE_JOINED, joined(NURSE, Story.HOSPITAL, true))
                .given(
                        joined(PRINCIPAL, SCHOOL, true),
                        joined(PLANNER, SCHOOL, true),
                        joined(OBSERVER, SCHOOL, false),
                        new SeatLinked(NETWORK, NURSE, NURSES_ACCOUNT, NURSE_JOINED),
                        new PracticeTakenUp(
                                NETWORK, PRACTICE, "decision-making", TITLE, 6, null, null, day("2024-02-10")));
    }

    static Story proposed(DecisionRule rule, Event... events) {
        return taken().given(version(FIRST, 1, rule, Terms.OPEN, "2024-03-01")).given(events);
    }

    static MemberJoined joined(MemberId member, OrganisationId home, boolean hasSay) {
        return new MemberJoined(
                NETWORK, member, TITLE, home, null, List.of(), hasSay, null, null, null, null, day("2024-02-07"));
    }

    static MemberLeft left(MemberId member, String on) {
        return new MemberLeft(NETWORK, member, null, null, day(on));
    }

    static VersionProposed version(ProposalId proposal, int number, DecisionRule rule, Terms terms, String on) {
        return new VersionProposed(
                NETWORK, PRACTICE, proposal, number, TEXT, rule, terms, null, null, null, null, day(on));
    }

    static ProposeVersion propose(ProposalId proposal, @Nullable MemberId by, String on) {
        return new ProposeVersion(
                NETWORK,
                PRACTICE,
                proposal,
                null,
                TEXT,
                CONSENT,
                Terms.OPEN,
                null,
                by,
                null,
                null,
                false,
                day(on),
                day(on));
    }

    static TextAmended amended(int draft, String on) {
        return new TextAmended(NETWORK, PRACTICE, FIRST, draft, TEXT, Terms.OPEN, null, day(on));
    }

    static TakePosition take(MemberId member, Stance stance, @Nullable String reason, int draft, String on) {
        return new TakePosition(NETWORK, FIRST, answer(member, stance, reason), draft, false, day(on), day(on));
    }

    static Answer answer(MemberId member, Stance stance, @Nullable String reason) {
        return new Answer(member, stance, reason == null ? null : because(reason), OBJECTION);
    }

    static PositionTaken position(MemberId member, Stance stance, @Nullable String reason, String on) {
        return new PositionTaken(
                NETWORK,
                PRACTICE,
                FIRST,
                member,
                stance,
                1,
                reason == null ? null : because(reason).by(member),
                day(on));
    }

    static Event objects(MemberId member) {
        return position(member, Stance.OBJECTION, "Aika", "2024-03-05");
    }

    static ObjectionRaised objection(MemberId member, String reason, String on) {
        return new ObjectionRaised(
                NETWORK, PRACTICE, FIRST, OBJECTION, member, because(reason).by(member), day(on));
    }

    static AdoptVersion adopt(String on) {
        return new AdoptVersion(NETWORK, FIRST, Terms.OPEN, null, null, false, day(on), day(on));
    }

    static VersionAdopted adopted(ProposalId proposal, Terms terms, String on) {
        return new VersionAdopted(
                NETWORK,
                PRACTICE,
                proposal,
                CONSENT,
                new Tally(3, 1, 0, 0, 0, 0, 2, 0, 0),
                List.of(),
                terms,
                null,
                day(on));
    }

    /** Adopted on the 20th of March, with one consent among three. */
    static Story inForce(Terms terms) {
        return taken().given(
                        version(FIRST, 1, CONSENT, terms, "2024-03-01"),
                        position(PRINCIPAL, Stance.CONSENT, null, "2024-03-10"),
                        adopted(FIRST, terms, "2024-03-20"));
    }
}
