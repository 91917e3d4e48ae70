package fi.solmu.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.CalendarEntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.RingId;
import fi.solmu.kernel.access.AccessEvent.KeeperNamed;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryPlanned;
import fi.solmu.kernel.calendar.CalendarEntryEvent.OccurrenceCancelled;
import fi.solmu.kernel.calendar.EntryDetails;
import fi.solmu.kernel.calendar.RingEvent.RingDrawn;
import fi.solmu.kernel.calendar.Schedule;
import fi.solmu.kernel.calendar.WeekendShift;
import fi.solmu.query.Majakka;
import fi.solmu.query.QuerySideOverHttp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can't be attended in two networks, for those who coordinate the other one, and for nobody else. */
class ClashesOverHttpTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    private static final QuerySideOverHttp HOUSE = new QuerySideOverHttp();

    private final Majakka here = new Majakka();
    private final Majakka there = new Majakka();
    private final Map<Majakka, RingId> meetings = Map.of(here, RingId.random(), there, RingId.random());
    private final RingId school = RingId.random();

    @AfterAll
    static void stop() {
        HOUSE.close();
    }

    @BeforeEach
    void twoClocks() {
        for (Majakka network : List.of(here, there)) {
            network.begin(HOUSE);
            HOUSE.happened(new RingDrawn(
                    network.id, ringOf(network), LocalText.of("fi", "Kokoukset"), null, 1, false, null, TODAY));
        }
        HOUSE.happened(
                new RingDrawn(there.id, school, LocalText.of("fi", "Koulu"), null, 2, true, null, TODAY),
                new KeeperNamed(there.id, here.keeper, null));
    }

    @Test
    void timesThatMeetClashAndTimesThatTouchDoNot() {
        plan(here, at(9, 11));
        plan(there, at(10, 12));
        plan(there, at(11, 12));
        plan(there, at(8, 9));
        assertThat(clashes(here.keeper)).containsExactly("same-time 10:00");
    }

    @Test
    void aWholeDayClashesWithWhateverIsOnIt() {
        plan(here, days(0, 1));
        plan(there, at(10, 12));
        plan(there, days(1, 2));
        plan(there, days(2, 2));
        assertThat(clashes(here.keeper)).containsExactly("same-day 10:00", "same-day -");
    }

    @Test
    void seasonsTheWorldAroundAndWhatWasCancelledClashWithNothing() {
        plan(here, at(9, 11));
        plan(there, school, days(0, 0));
        plan(there, days(-3, 4));
        CalendarEntryId cancelled = plan(there, at(9, 11));
        HOUSE.happened(new OccurrenceCancelled(there.id, cancelled, DAY, null, TODAY));
        assertThat(clashes(here.keeper)).isEmpty();
    }

    @Test
    void onlyWhoCoordinatesTheOtherNetworkSeesIt() {
        plan(here, at(9, 11));
        plan(there, at(9, 11));
        AccountId principal = account(there, there.principal); // a coordinator there
        AccountId socialWorker = account(there, there.socialWorker);
        AccountId neither = account(here, here.principal);
        for (AccountId account : List.of(principal, socialWorker)) {
            assertThat(HOUSE.get(account, path()).status()).isEqualTo(404);
            link(here, here.socialWorker, account);
        }
        assertThat(clashes(principal)).containsExactly("same-time 9:00");
        assertThat(clashes(socialWorker)).isEmpty();
        assertThat(clashes(neither)).isEmpty();
        assertThat(clashes(here.keeper)).containsExactly("same-time 9:00");
    }

    private static AccountId account(Majakka network, MemberId member) {
        AccountId account = AccountId.random();
        link(network, member, account);
        return account;
    }

    private static void link(Majakka network, MemberId member, AccountId account) {
        HOUSE.linked(network.id, member, account);
    }

    private List<String> clashes(AccountId account) {
        QuerySideOverHttp.Answer answer = HOUSE.get(account, path());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body()
                .path("clashes")
                .valueStream()
                .map(clash -> clash.path("kind").stringValue() + " "
                        + clash.at("/there/title/fi").stringValue())
                .toList();
    }

    private String path() {
        return "/api/networks/" + here.id + "/calendar/clashes?year=2026";
    }

    private CalendarEntryId plan(Majakka network, Schedule schedule) {
        return plan(network, ringOf(network), schedule);
    }

    private RingId ringOf(Majakka network) {
        return Objects.requireNonNull(meetings.get(network));
    }

    /** Called as the time at which it starts. */
    private static CalendarEntryId plan(Majakka network, RingId ring, Schedule schedule) {
        CalendarEntryId id = CalendarEntryId.random();
        @Nullable LocalTime time = schedule.startTime();
        HOUSE.happened(new CalendarEntryPlanned(
                network.id,
                id,
                ring,
                new EntryDetails(
                        LocalText.of("fi", time == null ? "-" : time.getHour() + ":00"),
                        null,
                        null,
                        List.of(),
                        WeekendShift.NONE),
                null,
                null,
                schedule,
                null,
                null,
                TODAY));
        return id;
    }

    private static Schedule at(int from, int to) {
        return new Schedule(DAY, DAY, LocalTime.of(from, 0), LocalTime.of(to, 0), null, null, List.of());
    }

    private static Schedule days(int from, int to) {
        return new Schedule(DAY.plusDays(from), DAY.plusDays(to), null, null, null, null, List.of());
    }
}
