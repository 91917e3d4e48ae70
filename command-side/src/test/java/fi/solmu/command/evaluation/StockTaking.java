package fi.solmu.command.evaluation;

import static fi.solmu.command.Story.HOSPITAL;
import static fi.solmu.command.Story.NETWORK;
import static fi.solmu.command.Story.SCHOOL;
import static fi.solmu.command.Story.day;

import fi.solmu.command.Story;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.EvaluationId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.access.AccessEvent.SeatLinked;
import fi.solmu.kernel.evaluation.AnswerKind;
import fi.solmu.kernel.evaluation.Audience;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationClosed;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationOpened;
import fi.solmu.kernel.evaluation.EvaluationEvent.EvaluationRecorded;
import fi.solmu.kernel.evaluation.Figure;
import fi.solmu.kernel.evaluation.Instrument;
import fi.solmu.kernel.evaluation.Question;
import fi.solmu.kernel.membership.SeatEvent.MemberJoined;
import fi.solmu.kernel.membership.SeatEvent.MemberLeft;
import java.math.BigDecimal;
import java.util.List;

/**
 * A network in which a principal and a nurse sit since February, and a teacher sat until April. Everybody is asked about trust in May;
 * the nurse has an account.
 */
final class StockTaking {

    static final MemberId PRINCIPAL = MemberId.random();
    static final MemberId NURSE = MemberId.random();
    static final MemberId TEACHER = MemberId.random();
    static final AccountId NURSES_ACCOUNT = AccountId.random();
    static final EvaluationId MAY = EvaluationId.random();
    static final EvaluationId DONE_ON_PAPER = EvaluationId.random();
    static final EntryId CLOSED = EntryId.random();
    static final LocalText TITLE = LocalText.of("fi", "Toukokuun kysely");
    static final Instrument OWN = instrument("Luotan muihin.");

    private static final EntryId NURSE_JOINED = EntryId.random();

    private StockTaking() {}

    static Instrument instrument(String question) {
        return new Instrument(
                "own",
                1,
                LocalText.of("fi", "Oma kysely"),
                "Verkosto",
                "CC-BY-4.0",
                List.of(),
                List.of(new Question("trust", AnswerKind.SCALE, LocalText.of("fi", question), null, 5, List.of())));
    }

    static Story network() {
        return Story.of(new EvaluationDecisions())
                .given(joined(PRINCIPAL, SCHOOL))
                .given(NURSE_JOINED, joined(NURSE, HOSPITAL))
                .given(
                        joined(TEACHER, SCHOOL),
                        new MemberLeft(NETWORK, TEACHER, null, null, day("2024-04-01")),
                        new SeatLinked(NETWORK, NURSE, NURSES_ACCOUNT, NURSE_JOINED));
    }

    static Story opened() {
        return network().given(opened(MAY, OWN, Audience.MEMBERS, List.of(PRINCIPAL, NURSE), "2024-05-02"));
    }

    static Story closed() {
        return opened().given(CLOSED, new EvaluationClosed(NETWORK, MAY, 2, 2, List.of(), day("2024-05-20")));
    }

    static Story recorded() {
        return network().given(recorded("2024-05-28"));
    }

    static EvaluationOpened opened(
            EvaluationId id, Instrument instrument, Audience audience, List<MemberId> invited, String on) {
        return new EvaluationOpened(NETWORK, id, instrument, TITLE, audience, invited, day("2024-05-16"), day(on));
    }

    static EvaluationRecorded recorded(String on) {
        return new EvaluationRecorded(
                NETWORK,
                DONE_ON_PAPER,
                "core-self-assessment",
                null,
                18,
                15,
                List.of(),
                List.of(new Figure("core", "mean", null, new BigDecimal("2.63"), "1-5")),
                null,
                null,
                null,
                day(on));
    }

    private static MemberJoined joined(MemberId member, OrganisationId home) {
        return new MemberJoined(
                NETWORK, member, TITLE, home, null, List.of(), true, null, null, null, null, day("2024-02-07"));
    }
}
