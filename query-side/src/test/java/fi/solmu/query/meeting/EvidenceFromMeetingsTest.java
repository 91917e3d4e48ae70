package fi.solmu.query.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.kernel.PromiseId;
import fi.solmu.kernel.meeting.MeetingForm;
import fi.solmu.query.Majakka;
import fi.solmu.query.OpenChecklist;
import fi.solmu.query.QuerySideOverHttp;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What meetings show of the items on the checklist of a phase. */
class EvidenceFromMeetingsTest {

    private static final LocalDate PHASE_BEGAN = LocalDate.of(2026, 3, 1);
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 10);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 5);

    private static QuerySideOverHttp house;

    private Majakka majakka;
    private OpenChecklist checklist;
    private MeetingStory before;
    private MeetingStory spring;
    private MeetingStory may;

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
        checklist = new OpenChecklist(house, majakka, PHASE_BEGAN);
        before = new MeetingStory(majakka.id, PHASE_BEGAN.minusDays(9), MeetingForm.HOSTING, null);
        spring = new MeetingStory(majakka.id, SPRING, MeetingForm.FACILITATION, null);
        may = new MeetingStory(majakka.id, MAY, MeetingForm.TEACHING, null);
        house.happened(
                before.planned(PHASE_BEGAN.minusDays(60)),
                before.held(1),
                spring.planned(PHASE_BEGAN.minusDays(60)),
                may.planned(PHASE_BEGAN),
                spring.held(1),
                may.held(1));
    }

    @Test
    void theNetworkHasMetOnceAMeetingWasHeldInThePhase() {
        assertThat(checklist.evidence("meetings-held", SPRING.minusDays(1))).isEqualTo("0 of 1");
        assertThat(checklist.evidence("meetings-held", SPRING)).isEqualTo("1 of 1 on 2026-03-10!");
        assertThat(checklist.evidence("meetings-held", MAY)).isEqualTo("2 of 1 on 2026-05-05!");
        assertThat(checklist
                        .shown("meetings-held", "?asOf=" + MAY)
                        .path("about")
                        .stringValue())
                .isEqualTo(may.id.toString());
    }

    @Test
    void minutesArePublishedOnceThoseOfEveryMeetingInThePhaseAre() {
        house.happened(spring.drafted(1, "Luonnos", SPRING.plusDays(2)), spring.published(1, SPRING.plusDays(5)));

        assertThat(checklist.evidence("minutes-published", SPRING.minusDays(1)))
                .as("where nothing could be published yet nothing is suggested")
                .isEqualTo("0 of 0");
        assertThat(checklist.evidence("minutes-published", SPRING.plusDays(4))).isEqualTo("0 of 1");
        assertThat(checklist.evidence("minutes-published", SPRING.plusDays(5))).isEqualTo("1 of 1!");
        assertThat(checklist.evidence("minutes-published", MAY)).isEqualTo("1 of 2");
    }

    @Test
    void promisesAreKeptWhenAllThatWereDueInThePhaseAre() {
        PromiseId earlier = PromiseId.random();
        PromiseId late = PromiseId.random();
        house.happened(
                before.promised(earlier, majakka.principal, null, PHASE_BEGAN.minusDays(1)),
                spring.promised(late, majakka.principal, null, SPRING.plusDays(10)),
                spring.promised(PromiseId.random(), majakka.principal, null, MAY.plusDays(90)),
                spring.kept(late, majakka.principal, SPRING.plusDays(12)));

        assertThat(checklist.evidence("promises-kept", SPRING.plusDays(9))).isEqualTo("0 of 0");
        assertThat(checklist.evidence("promises-kept", SPRING.plusDays(11))).isEqualTo("0 of 1");
        assertThat(checklist.evidence("promises-kept", SPRING.plusDays(12)))
                .as("what was kept late was kept")
                .isEqualTo("1 of 1!");
    }
}
