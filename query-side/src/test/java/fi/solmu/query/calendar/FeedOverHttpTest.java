package fi.solmu.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.CalendarEntryId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.RingId;
import fi.solmu.kernel.access.AccessEvent.SeatLinked;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryCancelled;
import fi.solmu.kernel.calendar.CalendarEntryEvent.CalendarEntryPlanned;
import fi.solmu.kernel.calendar.CalendarEntryEvent.OccurrenceCancelled;
import fi.solmu.kernel.calendar.CalendarEntryEvent.OccurrenceMoved;
import fi.solmu.kernel.calendar.EntryDetails;
import fi.solmu.kernel.calendar.RingEvent;
import fi.solmu.kernel.calendar.Schedule;
import fi.solmu.kernel.calendar.Slot;
import fi.solmu.kernel.calendar.WeekendShift;
import fi.solmu.kernel.membership.SeatEvent.MemberLeft;
import fi.solmu.query.Majakka;
import fi.solmu.query.QuerySideOverHttp;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.RecurrenceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A clock under its secret address, read back as calendar programs read it. */
class FeedOverHttpTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);
    private static final Period<ZonedDateTime> YEAR = new Period<>(at("2026-01-01T00:00"), at("2027-01-01T00:00"));

    private record Read(int statusCode, HttpHeaders headers, String content) {}

    private static final QuerySideOverHttp HOUSE = new QuerySideOverHttp();

    private final Majakka majakka = new Majakka();
    private final RingId ring = RingId.random();
    private final AccountId member = AccountId.random();

    @AfterAll
    static void stop() {
        HOUSE.close();
    }

    @BeforeEach
    void aClock() {
        majakka.begin(HOUSE);
        EntryId joined = HOUSE.record().all().getLast().id(); // the social worker's, by whom the story ends
        HOUSE.happened(
                new SeatLinked(majakka.id, majakka.socialWorker, member, joined),
                new RingEvent.RingDrawn(majakka.id, ring, text("Kokoukset, ja; muuta"), null, 1, false, "meet", TODAY));
    }

    @Test
    void aSeriesIsReadBackWithItsExceptionsAndWhatWasMoved() {
        CalendarEntryId meeting = CalendarEntryId.random();
        HOUSE.happened(
                planned(meeting, timed("2026-01-01", "FREQ=MONTHLY;BYDAY=1WE;UNTIL=20261202T075959Z", "2026-07-01")),
                new OccurrenceMoved(
                        majakka.id,
                        meeting,
                        LocalDate.of(2026, 2, 4),
                        new Slot(
                                LocalDate.of(2026, 2, 6),
                                LocalDate.of(2026, 2, 6),
                                LocalTime.of(12, 0),
                                LocalTime.of(13, 0)),
                        null,
                        TODAY),
                new OccurrenceCancelled(majakka.id, meeting, LocalDate.of(2026, 3, 4), null, TODAY));

        String stream = read(secret(majakka.keeper), "");
        assertThat(stream)
                .contains("BEGIN:VTIMEZONE", "TZID:Europe/Helsinki")
                .contains("DTSTART;TZID=Europe/Helsinki:20260107T090000")
                .contains("UNTIL=20261202T070000Z")
                .contains("EXDATE;TZID=Europe/Helsinki:20260304T090000")
                .contains("EXDATE;TZID=Europe/Helsinki:20260701T090000")
                .contains("RECURRENCE-ID;TZID=Europe/Helsinki:20260204T090000")
                .contains("SEQUENCE:2")
                .contains("CATEGORIES:Kokoukset\\, ja\\; muuta");
        assertThat(stream.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(stream.replace("\r\n ", ""))
                .contains(
                        "SUMMARY:Ydinryhmän kokous\\, jonka nimi on niin pitkä\\, ettei se mahdu yhdelle riville\\; ääkkösineen 🎻🎻🎻🎻🎻🎻🎻🎻🎻🎻\r\n");
        assertThat(starts(stream))
                .containsExactly(
                        "2026-01-07T09:00+02:00",
                        "2026-02-06T12:00+02:00",
                        "2026-04-01T09:00+03:00",
                        "2026-05-06T09:00+03:00",
                        "2026-06-03T09:00+03:00",
                        "2026-08-05T09:00+03:00",
                        "2026-09-02T09:00+03:00",
                        "2026-10-07T09:00+03:00",
                        "2026-11-04T09:00+02:00",
                        "2026-12-02T09:00+02:00");
    }

    @Test
    void whatWasCancelledSaysSo() {
        CalendarEntryId once = CalendarEntryId.random();
        HOUSE.happened(
                planned(once, Schedule.once(Slot.wholeDays(LocalDate.of(2026, 4, 15), LocalDate.of(2026, 4, 16)))),
                new CalendarEntryCancelled(majakka.id, once, null, TODAY.plusDays(1)));
        assertThat(read(secret(majakka.keeper), ""))
                .contains("UID:" + once + "@solmu", "STATUS:CANCELLED", "SEQUENCE:1")
                .contains("DTSTART;VALUE=DATE:20260415", "DTEND;VALUE=DATE:20260417");
    }

    @Test
    void whatFallsOnADayOffIsShiftedForThoseWhoAsk() {
        HOUSE.happened(planned(CalendarEntryId.random(), wholeDay("2026-01-10", "FREQ=MONTHLY;BYMONTHDAY=10;COUNT=2")));
        String secret = secret(majakka.keeper);
        assertThat(read(secret, "")).doesNotContain("RECURRENCE-ID");
        assertThat(read(secret, "?shift=apply"))
                .contains("RECURRENCE-ID;VALUE=DATE:20260110", "DTSTART;VALUE=DATE:20260109");
    }

    @Test
    void anyRuleIsReadBackToTheSameDays() {
        for (String rule : List.of(
                "FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261217T215959Z",
                "FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU;COUNT=6",
                "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=5",
                "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=4",
                "FREQ=MONTHLY;BYMONTHDAY=10;UNTIL=20261210",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=9",
                "FREQ=DAILY;INTERVAL=45;UNTIL=20261101",
                "FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=4;COUNT=2")) {
            Schedule schedule = timed("2026-01-13", rule);
            Majakka other = new Majakka();
            other.begin(HOUSE);
            HOUSE.happened(
                    new RingEvent.RingDrawn(other.id, ring, text("Kehä"), null, 1, false, null, TODAY),
                    new CalendarEntryPlanned(
                            other.id,
                            CalendarEntryId.random(),
                            ring,
                            details(),
                            null,
                            null,
                            schedule,
                            null,
                            null,
                            TODAY));
            ZoneId zone = ZoneId.of("Europe/Helsinki");
            assertThat(starts(read(secret(other.id, other.keeper), "")))
                    .as(rule)
                    .containsExactlyElementsOf(schedule.dates(zone).stream()
                            .filter(date -> date.getYear() == 2026)
                            .map(date -> date.atTime(9, 0)
                                    .atZone(zone)
                                    .toOffsetDateTime()
                                    .toString())
                            .toList());
        }
    }

    @Test
    void nothingNewIsNotSentAgain() {
        HOUSE.happened(planned(CalendarEntryId.random(), wholeDay("2026-01-10", null)));
        String secret = secret(majakka.keeper);
        String etag = open(secret, "").headers().firstValue("ETag").orElseThrow();
        assertThat(open(secret, "", "If-None-Match", etag).statusCode()).isEqualTo(304);
        HOUSE.happened(planned(CalendarEntryId.random(), wholeDay("2026-01-11", null)));
        assertThat(open(secret, "", "If-None-Match", etag).statusCode()).isEqualTo(200);
    }

    @Test
    void aRingCanBeReadAlone() {
        HOUSE.happened(planned(CalendarEntryId.random(), wholeDay("2026-01-10", null)));
        String secret = secret(majakka.keeper);
        assertThat(read(secret, "?ring=meet")).contains("BEGIN:VEVENT");
        assertThat(read(secret, "?ring=" + ring)).contains("BEGIN:VEVENT");
        assertThat(read(secret, "?ring=another")).doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void whoeverLeavesLosesTheirAddressAtOnce() {
        String secret = secret(member);
        assertThat(status(secret)).isEqualTo(200);
        HOUSE.happened(new MemberLeft(majakka.id, majakka.socialWorker, null, null, LocalDate.of(2026, 6, 1)));
        assertThat(status(secret)).isEqualTo(404);
        assertThat(status("nonsense")).isEqualTo(404);
        String ofStranger = secret(AccountId.random());
        assertThat(status(ofStranger)).isEqualTo(404);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aSecretAddressIsNotLoggedEvenWhenReadingItFails(CapturedOutput log) {
        String secret = secret(majakka.keeper);
        HOUSE.database().sql("alter table calendar.feed rename to out_of_reach").update();
        try {
            assertThat(status(secret)).isEqualTo(500);
        } finally {
            HOUSE.database()
                    .sql("alter table calendar.out_of_reach rename to feed")
                    .update();
        }
        assertThat(log).contains("calendar.ics failed").doesNotContain(secret);
    }

    private CalendarEntryPlanned planned(CalendarEntryId entry, Schedule schedule) {
        return new CalendarEntryPlanned(majakka.id, entry, ring, details(), null, null, schedule, null, null, TODAY);
    }

    private static EntryDetails details() {
        return new EntryDetails(
                text(
                        "Ydinryhmän kokous, jonka nimi on niin pitkä, ettei se mahdu yhdelle riville; ääkkösineen 🎻🎻🎻🎻🎻🎻🎻🎻🎻🎻"),
                null,
                text("Savikaupunki"),
                List.of(),
                WeekendShift.PREVIOUS_WORKING_DAY);
    }

    private static Schedule timed(String start, String rule, String... exdates) {
        LocalDate day = LocalDate.parse(start);
        return new Schedule(
                day,
                day,
                LocalTime.of(9, 0),
                LocalTime.of(10, 30),
                null,
                rule,
                Arrays.stream(exdates).map(LocalDate::parse).toList());
    }

    private static Schedule wholeDay(String start, @Nullable String rule) {
        LocalDate day = LocalDate.parse(start);
        return new Schedule(day, day, null, null, null, rule, List.of());
    }

    private String secret(AccountId account) {
        return secret(majakka.id, account);
    }

    private static String secret(NetworkId network, AccountId account) {
        String secret = UUID.randomUUID().toString();
        HOUSE.database()
                .sql("""
                        insert into calendar.feed (id, secret_hash, network_id, account_id)
                        values (gen_random_uuid(), sha256(convert_to(:secret, 'UTF8')), :network, :account)
                        """)
                .param("secret", secret)
                .param("network", network.value())
                .param("account", account.value())
                .update();
        return secret;
    }

    private String read(String secret, String query) {
        Read read = open(secret, query);
        assertThat(read.statusCode()).as(read.content()).isEqualTo(200);
        assertThat(read.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        return read.content();
    }

    private int status(String secret) {
        return open(secret, "").statusCode();
    }

    private Read open(String secret, String query, String... headers) {
        HttpResponse<InputStream> answer =
                HOUSE.open(majakka.keeper, "/feeds/" + secret + "/calendar.ics" + query, headers);
        try (InputStream body = answer.body()) {
            return new Read(
                    answer.statusCode(), answer.headers(), new String(body.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** When everything in the stream starts within 2026, as the library works it out: moved ones take their places. */
    private static List<String> starts(String stream) {
        Calendar calendar;
        try {
            calendar = new CalendarBuilder().build(new StringReader(stream));
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(stream, unreadable);
        }
        assertThat(calendar.validate().hasErrors()).isFalse();
        List<VEvent> events = calendar.getComponents("VEVENT");
        Set<OffsetDateTime> starts = new TreeSet<>();
        for (VEvent event : events) {
            Set<Period<ZonedDateTime>> periods = event.calculateRecurrenceSet(YEAR);
            periods.forEach(period -> starts.add(period.getStart().toOffsetDateTime()));
        }
        for (VEvent event : events) {
            event.<RecurrenceId<ZonedDateTime>>getProperty("RECURRENCE-ID")
                    .ifPresent(id -> starts.remove(id.getDate().toOffsetDateTime()));
        }
        return starts.stream().map(OffsetDateTime::toString).toList();
    }

    private static LocalText text(String text) {
        return LocalText.of("fi", text);
    }

    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Helsinki"));
    }
}
