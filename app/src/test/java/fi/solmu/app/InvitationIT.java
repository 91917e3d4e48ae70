package fi.solmu.app;

import static fi.solmu.app.NetworkOverHttp.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is invited to a meeting is told by mail, as calendar programs take it; once, whatever restarts, and sooner or later. */
class InvitationIT {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Helsinki"));
    private final LocalDate toCome = today.plusDays(40);

    @TempDir
    private Path home;

    private Postbox postbox;

    @BeforeEach
    void open() {
        postbox = new Postbox(home);
    }

    @AfterEach
    void close() {
        postbox.close();
    }

    @Test
    void whoIsInvitedGetsTheMeetingItsChangeAndItsEnd() throws Exception {
        try (RunningSolmu running = postbox.start(Map.of("solmu.address", "https://solmu.example"))) {
            MeetingOverHttp network = new MeetingOverHttp(running);
            String doctor = network.withAddress("Lääkäri", "laakari@example.org");
            String meeting = network.created(
                    "/meetings",
                    plan(toCome, "\"startsAt\": \"09:00\", \"endsAt\": \"15:30\", \"place\": \"Kirjasto\""));
            invite(network, meeting, doctor, network.nurse, today);

            MimeMessage invitation = postbox.received(1).getFirst();
            assertThat(invitation.getSubject()).startsWith("Kutsu: Syystapaaminen, ");
            assertThat(Postbox.recipient(invitation)).isEqualTo("laakari@example.org");
            assertThat(text(invitation))
                    .contains("Verkosto kutsuu sinut tapaamiseen.", "klo 9.00–15.30", "Missä: Kirjasto")
                    .contains("https://solmu.example/networks/")
                    .endsWith("Viestin lähetti Verkosto.\n");
            Calendar asked = calendar(invitation, "REQUEST");
            assertThat(asked.toString())
                    .contains(
                            "METHOD:REQUEST",
                            "SEQUENCE:0",
                            "STATUS:CONFIRMED",
                            "SUMMARY:Syystapaaminen",
                            "LOCATION:Kirjasto")
                    .contains("BEGIN:VTIMEZONE", "DTSTART;TZID=Europe/Helsinki:" + basic(toCome) + "T090000")
                    .contains("ORGANIZER:mailto:verkosto@example.org");
            assertThat(asked.getComponents("VEVENT").getFirst().getProperties("ATTENDEE"))
                    .as("nobody learns who else was asked")
                    .hasSize(1);
            handled(running);

            ok(network.put(
                    "/meetings/" + meeting + "/plan", plan(toCome.plusDays(7), "\"because\": \"Sali on varattu\"")));
            MimeMessage update = postbox.received(2).getLast();
            assertThat(update.getSubject()).startsWith("Muuttunut: Syystapaaminen, ");
            assertThat(text(update)).contains("Perustelu: Sali on varattu");
            Calendar changed = calendar(update, "REQUEST");
            assertThat(changed.toString())
                    .contains("SEQUENCE:1", "DTSTART;VALUE=DATE:" + basic(toCome.plusDays(7)))
                    .contains("DTEND;VALUE=DATE:" + basic(toCome.plusDays(8)));
            assertThat(uid(changed)).isEqualTo(uid(asked));
            handled(running);

            ok(network.post("/meetings/" + meeting + "/cancellation", "{\"because\": \"Lunta\"}"));
            MimeMessage cancellation = postbox.received(3).getLast();
            assertThat(cancellation.getSubject()).startsWith("Peruttu: Syystapaaminen, ");
            Calendar gone = calendar(cancellation, "CANCEL");
            assertThat(gone.toString()).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED");
            assertThat(uid(gone)).isEqualTo(uid(asked));
            handled(running);
            assertThat(states(running))
                    .containsExactly("no-address", "no-address", "no-address", "sent", "sent", "sent");
        }
    }

    @Test
    void whatWasToldByOtherMeansAndWhatIsOverIsNotWrittenOf() {
        try (RunningSolmu running = postbox.start(Map.of())) {
            MeetingOverHttp network = new MeetingOverHttp(running);
            String doctor = network.withAddress("Lääkäri", "laakari@example.org");
            String late = network.created("/meetings", plan(toCome, "\"on\": \"" + today.minusDays(4) + "\""));
            invite(network, late, doctor, network.nurse, today.minusDays(3));
            String over =
                    network.created("/meetings", plan(today.minusDays(2), "\"on\": \"" + today.minusDays(4) + "\""));
            invite(network, over, doctor, network.nurse, today.minusDays(2));
            String uninvited = network.created("/meetings", plan(toCome, ""));
            ok(network.post("/meetings/" + uninvited + "/cancellation", "{}"));
            String asked = network.created("/meetings", plan(toCome, ""));
            invite(network, asked, doctor, network.nurse, today);
            ok(network.put("/meetings/" + asked + "/plan", plan(toCome, "\"secretary\": \"" + network.nurse + "\"")));

            assertThat(postbox.received(1))
                    .as("who writes the minutes is no news")
                    .hasSize(1);
            handled(running);
            assertThat(states(running)).containsExactly("no-address", "sent");
        }
    }

    @Test
    void nothingIsSentTwiceByTwoProcessesOrByOneThatReadsTheRecordAgain() throws Exception {
        try (RunningSolmu one = postbox.start(Map.of());
                RunningSolmu other = postbox.start(Map.of())) {
            MeetingOverHttp network = new MeetingOverHttp(one);
            List<String> members = Stream.of("a", "b", "c", "d", "e", "f")
                    .map(name -> network.withAddress("Jäsen " + name, name + "@example.org"))
                    .toList();
            String meeting = network.created("/meetings", plan(toCome, ""));
            for (String member : members) {
                invite(network, meeting, member, network.nurse, today);
            }
            postbox.received(6);
            handled(other);
        }
        try (RunningSolmu again = postbox.start(Map.of())) {
            again.bean(JdbcClient.class)
                    .sql(
                            "update event_store.projection set position = 0 where name = 'when-meeting-changes-then-tell-the-invited'")
                    .update();
        }
        try (RunningSolmu again = postbox.start(Map.of())) {
            handled(again);
            assertThat(postbox.recipients())
                    .containsExactlyInAnyOrder(
                            "a@example.org",
                            "b@example.org",
                            "c@example.org",
                            "d@example.org",
                            "e@example.org",
                            "f@example.org");
        }
    }

    @Test
    void aServerThatIsAwayKeepsALetterWaitingAndLosesNone() throws Exception {
        postbox.shut();
        try (RunningSolmu running = postbox.start(Map.of())) {
            MeetingOverHttp network = new MeetingOverHttp(running);
            String doctor = network.withAddress("Lääkäri", "laakari@example.org");
            String meeting = network.created("/meetings", plan(toCome, ""));
            invite(network, meeting, doctor, null, today);
            JdbcClient tables = running.bean(JdbcClient.class);
            await().atMost(Postbox.PATIENCE)
                    .until(() -> tables.sql("select failures > 0 and state = 'waiting' from command_side.letter")
                            .query(Boolean.class)
                            .optional()
                            .orElse(false));

            postbox.open();
            await().atMost(Postbox.PATIENCE).until(() -> {
                tables.sql(
                                "update command_side.errand set execution_time = now() where task_name = 'send-letter' and not picked")
                        .update();
                return postbox.received().size() == 1;
            });
            await().atMost(Postbox.PATIENCE)
                    .untilAsserted(() -> assertThat(states(running)).containsExactly("sent"));
        }
    }

    @Test
    void withoutAServerLettersAreWrittenIntoTheHome() throws Exception {
        try (RunningSolmu running =
                RunningSolmu.start(RunningSolmu.newDatabase(), Map.of("solmu.home", home.toString()))) {
            MeetingOverHttp network = new MeetingOverHttp(running);
            String doctor = network.withAddress("Lääkäri", "laakari@example.org");
            String meeting = network.created("/meetings", plan(toCome, ""));
            invite(network, meeting, doctor, null, today);

            await().atMost(Postbox.PATIENCE)
                    .untilAsserted(() -> assertThat(states(running)).containsExactly("kept"));
            List<Path> written;
            try (Stream<Path> files = Files.list(home.resolve("mails"))) {
                written = files.toList();
            }
            assertThat(written).singleElement().asString().endsWith(".eml");
            try (InputStream file = Files.newInputStream(written.getFirst())) {
                MimeMessage message = new MimeMessage(null, file);
                assertThat(message.getSubject()).startsWith("Kutsu: Syystapaaminen");
                assertThat(calendar(message, "REQUEST").toString()).contains("SEQUENCE:0");
            }
        }
    }

    private static String plan(LocalDate day, String more) {
        return """
                {"title": {"fi": "Syystapaaminen"}, "form": "facilitation", "firstDay": "%s", "days": 1%s}
                """.formatted(day, more.isEmpty() ? "" : ", " + more);
    }

    private static void invite(
            MeetingOverHttp network, String meeting, String member, @Nullable String other, LocalDate on) {
        String members = other == null ? "\"" + member + "\"" : "\"" + member + "\", \"" + other + "\"";
        ok(network.post(
                "/meetings/" + meeting + "/invitations", "{\"members\": [%s], \"on\": \"%s\"}".formatted(members, on)));
    }

    /** Waits until everything on record was reacted to and no letter waits. */
    private static void handled(RunningSolmu running) {
        JdbcClient tables = running.bean(JdbcClient.class);
        await().atMost(Postbox.PATIENCE)
                .until(() -> tables.sql("""
                select position >= (select max(position) from event_store.event)
                       and not exists (select 1 from command_side.letter where state = 'waiting')
                from event_store.projection where name = 'when-meeting-changes-then-tell-the-invited'
                """).query(Boolean.class).single());
    }

    private static List<String> states(RunningSolmu running) {
        return running.bean(JdbcClient.class)
                .sql("select state from command_side.letter order by state")
                .query((row, number) -> row.getString("state"))
                .list();
    }

    private static String text(MimeMessage message) throws MessagingException, IOException {
        return ((String) both(message).getBodyPart(0).getContent()).replace("\r\n", "\n");
    }

    private static MimeMultipart both(MimeMessage message) throws MessagingException, IOException {
        return (MimeMultipart)
                ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
    }

    /** The same stands beside the text and among the attachments. */
    private static Calendar calendar(MimeMessage message, String method)
            throws MessagingException, IOException, ParserException {
        BodyPart beside = both(message).getBodyPart(1);
        assertThat(beside.getContentType()).contains("text/calendar", "method=" + method);
        BodyPart attached = ((MimeMultipart) message.getContent()).getBodyPart(1);
        assertThat(attached.getFileName()).isEqualTo("invitation.ics");
        String stream = read(beside);
        assertThat(read(attached)).isEqualTo(stream);
        assertThat(stream.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        return new CalendarBuilder().build(new StringReader(stream));
    }

    private static String read(BodyPart part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String uid(Calendar calendar) {
        return ((VEvent) calendar.getComponents("VEVENT").getFirst())
                .getUid()
                .orElseThrow()
                .getValue();
    }

    private static String basic(LocalDate day) {
        return day.toString().replace("-", "");
    }
}
