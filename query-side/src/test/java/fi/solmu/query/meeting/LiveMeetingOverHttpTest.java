package fi.solmu.query.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.AgreementId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.ProposalId;
import fi.solmu.kernel.agreement.AgreementEvent.PracticeTakenUp;
import fi.solmu.kernel.agreement.DecisionRule;
import fi.solmu.kernel.agreement.ProposalEvent.VersionProposed;
import fi.solmu.kernel.agreement.Terms;
import fi.solmu.kernel.meeting.AgendaEvent.PromisesTakenUp;
import fi.solmu.kernel.meeting.Attendance;
import fi.solmu.kernel.meeting.MeetingForm;
import fi.solmu.kernel.meeting.Reply;
import fi.solmu.query.Majakka;
import fi.solmu.query.QuerySideOverHttp;
import fi.solmu.query.QuerySideOverHttp.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What waits for whom of a network's meetings, what a meeting could talk about, and who sees what is being typed. */
class LiveMeetingOverHttpTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 19);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 5);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 20);

    private static QuerySideOverHttp house;

    private final AccountId account = AccountId.random();
    private final MemberId nurse = MemberId.random();
    private Majakka majakka;
    private MeetingStory may;
    private MeetingStory august;

    @BeforeAll
    static void open() {
        house = new QuerySideOverHttp();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void begin() {
        majakka = new Majakka();
        majakka.begin(house);
        house.happened(
                majakka.joined(nurse, "Koulukuraattori", majakka.school, null, List.of(), true, MAY.minusDays(90)));
        house.linked(majakka.id, nurse, account);
        may = new MeetingStory(majakka.id, MAY, MeetingForm.FACILITATION, majakka.principal);
        august = new MeetingStory(majakka.id, AUGUST, MeetingForm.HOSTING, nurse);
        house.happened(may.planned(MAY.minusDays(60)), august.planned(MAY), may.held(1));
    }

    @Test
    void aPromiseWaitsForWhomeverMadeItUntilItIsKept() {
        PromiseId promise = PromiseId.random();
        house.happened(
                may.promised(promise, nurse, null, MAY.plusDays(30)),
                may.promised(PromiseId.random(), majakka.socialWorker, null, null));
        JsonNode waiting = waiting(account);
        assertThat(waiting.toString())
                .isEqualTo(
                        ("[{\"kind\":\"keep-promise\",\"networkId\":\"%s\",\"networkName\":{\"fi\":\"Verkosto Majakka\","
                                        + "\"sv\":\"Nätverket Fyren\"},\"meetingId\":\"%s\",\"title\":{\"fi\":\"Tapaaminen\"},"
                                        + "\"firstDay\":\"2026-05-05\",\"promiseId\":\"%s\",\"memberId\":\"%s\",\"text\":{\"language\":\"fi\","
                                        + "\"texts\":{\"fi\":\"Kokoan luonnokset\"}},\"since\":\"2026-05-05\",\"due\":\"2026-06-04\"}]")
                                .formatted(majakka.id, may.id, promise, nurse));
        house.happened(may.missed(promise, nurse, TODAY.minusDays(9)));
        assertThat(kinds(account)).containsExactly("keep-promise");
        house.happened(may.kept(promise, nurse, TODAY));
        assertThat(kinds(account)).isEmpty();
    }

    @Test
    void anInvitationWaitsForAnAnswerUntilTheMeeting() {
        house.happened(
                may.invited(nurse, majakka.school, MAY.minusDays(40)),
                august.invited(nurse, majakka.school, TODAY.minusDays(2)),
                august.invited(majakka.socialWorker, majakka.county, TODAY.minusDays(2)));
        assertThat(kinds(account)).containsExactly("answer-invitation");
        assertThat(waiting(account).at("/0/due").asString()).isEqualTo("2026-08-20");
        house.happened(august.replied(nurse, Reply.COMING, TODAY));
        assertThat(kinds(account)).isEmpty();
    }

    @Test
    void publishedMinutesWaitForWhoKeepsTheRecordAndForWhoRunsTheNextMeeting() {
        house.happened(may.drafted(1, "Sovittiin", MAY.plusDays(1)));
        assertThat(kinds(majakka.keeper)).isEmpty();
        house.happened(may.published(1, MAY.plusDays(3)));
        assertThat(kinds(account)).containsExactly("approve-minutes");
        assertThat(waiting(account).at("/0/memberId").asString()).isEqualTo(nurse.toString());
        assertThat(kinds(majakka.keeper)).containsExactly("approve-minutes");
        assertThat(waiting(majakka.keeper).at("/0/version").asInt()).isEqualTo(1);

        MeetingStory june = new MeetingStory(majakka.id, TODAY, MeetingForm.HOSTING, null);
        house.happened(june.planned(TODAY), june.held(1), may.approvedAt(june, 1));
        assertThat(kinds(majakka.keeper)).isEmpty();
    }

    @Test
    void theTwoQuestionsWaitForThoseWhoWereThereUntilTheyAnswer() {
        house.happened(
                may.attended(nurse, majakka.school, Attendance.PRESENT),
                may.attended(majakka.principal, majakka.school, Attendance.EXCUSED),
                may.asked(TODAY, MAY.plusDays(1)));
        assertThat(kinds(account)).containsExactly("answer-pulse");
        assertThat(kinds(majakka.keeper)).isEmpty();
        house.database()
                .sql("insert into command_side.pulse_answer values (:meeting, :member, 4, 5)")
                .param("meeting", may.id.value())
                .param("member", nurse.value())
                .update();
        assertThat(kinds(account)).isEmpty();
    }

    @Test
    void aMeetingIsSuggestedWhatIsOpenAndNotOnItsAgendaYet() {
        AgreementId practice = AgreementId.random();
        ProposalId proposal = ProposalId.random();
        PromiseId promise = PromiseId.random();
        house.happened(
                new PracticeTakenUp(
                        majakka.id,
                        practice,
                        "decision-making",
                        LocalText.of("fi", "Päätöksenteko"),
                        null,
                        null,
                        null,
                        MAY),
                new VersionProposed(
                        majakka.id,
                        practice,
                        proposal,
                        1,
                        Majakka.wording("Päätämme yhdessä"),
                        DecisionRule.named("consent").orElseThrow(),
                        Terms.OPEN,
                        TODAY,
                        null,
                        null,
                        null,
                        MAY),
                may.promised(promise, nurse, null, null),
                may.drafted(1, "Sovittiin", MAY),
                may.published(1, MAY));
        assertThat(suggested(august)).containsExactly("minutes Tapaaminen", "proposal Päätöksenteko");
        assertThat(get("/meetings/" + august.id + "/agenda-suggestions")
                        .at("/promises/0/id")
                        .asString())
                .isEqualTo(promise.toString());
        assertThat(get("/meetings/" + august.id + "/agenda-suggestions?asOf=" + MAY)
                        .path("asOf")
                        .asString())
                .isEqualTo("2026-05-05");

        house.happened(
                august.itemAbout(null, null, may.id, TODAY),
                august.itemAbout(proposal, null, null, TODAY),
                new PromisesTakenUp(majakka.id, august.id, List.of(promise), TODAY));
        assertThat(suggested(august)).isEmpty();
        assertThat(get("/meetings/" + august.id + "/agenda-suggestions")
                        .path("promises")
                        .size())
                .isZero();
        assertThat(suggested(may)).as("its own minutes are not before it").doesNotContain("minutes Tapaaminen");
    }

    @Test
    void whatIsBeingTypedIsSeenByThoseWhoRunTheMeetingOnly() {
        UUID block = UUID.randomUUID();
        type(block, 1, "Ensin");
        type(block, 2, "Ensin tämä");
        type(UUID.randomUUID(), 1, "Sitten");
        JsonNode typed = house.get(account, path("/meetings/" + august.id + "/minutes/draft"))
                .body();
        assertThat(typed.path("blocks").valueStream())
                .extracting(each -> each.path("revision").asInt() + " "
                        + each.path("text").asString() + " " + each.path("by").asString())
                .containsExactlyInAnyOrder("2 Ensin tämä " + nurse, "1 Sitten " + nurse);
        Answer others = house.get(account, path("/meetings/" + may.id + "/minutes/draft"));
        assertThat(others.status()).isEqualTo(404);
        assertThat(others.body().path("type").asString()).isEqualTo("/problems/minutes-draft-not-shown");
        assertThat(house.get(majakka.keeper, path("/meetings/" + august.id + "/minutes/draft"))
                        .status())
                .isEqualTo(200);
    }

    private void type(UUID block, int revision, String text) {
        house.database()
                .sql("""
                        insert into command_side.minutes_block
                          (network_id, meeting_id, block_id, revision, place, language, text, account_id)
                        values (:network, :meeting, :block, :revision, 1, 'fi', :text, :account)
                        """)
                .param("network", majakka.id.value())
                .param("meeting", august.id.value())
                .param("block", block)
                .param("revision", revision)
                .param("text", text)
                .param("account", account.value())
                .update();
    }

    private List<String> suggested(MeetingStory meeting) {
        return get("/meetings/" + meeting.id + "/agenda-suggestions")
                .path("items")
                .valueStream()
                .map(item -> item.path("kind").asString() + " "
                        + item.at("/title/fi").asString())
                .toList();
    }

    private JsonNode get(String path) {
        Answer answer = house.get(majakka.keeper, path(path));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private String path(String rest) {
        return "/api/networks/" + majakka.id + rest;
    }

    private static JsonNode waiting(AccountId account) {
        Answer answer = house.get(account, "/api/waiting/meetings");
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> kinds(AccountId account) {
        return waiting(account)
                .valueStream()
                .map(each -> each.path("kind").asString())
                .toList();
    }
}
