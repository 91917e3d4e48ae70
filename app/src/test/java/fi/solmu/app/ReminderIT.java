package fi.solmu.app;

import static fi.solmu.app.NetworkOverHttp.ok;
import static fi.solmu.app.Script.as;
import static fi.solmu.app.Script.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People are reminded of what is theirs by one mail a day, as long as they want it. */
class ReminderIT {

    private static final Map<String, String> FROM_MIDNIGHT_ON =
            Map.of("solmu.reminders.at", "00:00", "solmu.address", "https://solmu.example");

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Helsinki"));

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
    void onceADayWhateverRunsTwiceOrStartsAgain() throws Exception {
        try (RunningSolmu running = start()) {
            MeetingOverHttp network = new MeetingOverHttp(running);
            String doctor = network.withAddress("Lääkäri", "laakari@example.org");
            String ring = ring(network);
            planned(network, ring, "Syysseminaari", doctor, today.plusDays(14));
            planned(network, ring, "Iltapäiväkahvi", doctor, today.plusDays(1));
            planned(network, ring, "Jonkun toisen asia", network.nurse, today.plusDays(14));
            planned(network, ring, "Vielä kaukana", doctor, today.plusDays(15));
            network.hold(network.spring);
            promised(network, doctor, "Kirjoitan tiedotteen", today.plusDays(7));
            promised(network, doctor, "Soitan kuntaan", today.minusDays(1));
            String kept = promised(network, doctor, "Varaan salin", today.plusDays(7));
            ok(network.post("/promises/" + kept + "/keeping", "{}"));
            network.created("/evaluations", """
                    {"standard": "core", "audience": "members", "answerBy": "%s", "title": {"fi": "Ytimen arviointi"}}
                    """.formatted(today.plusDays(20)));

            aRoundIsMade(running);
            MimeMessage mail = postbox.received(1).getFirst();
            assertThat(Postbox.recipient(mail)).isEqualTo("laakari@example.org");
            assertThat(mail.getSubject()).startsWith("Verkosto: muistutuksia ");
            assertThat(text(mail).lines().filter(line -> line.startsWith("– ")))
                    .as("the earliest first")
                    .satisfiesExactly(
                            line -> assertThat(line).contains("Soitan kuntaan", "oli määrä"),
                            line -> assertThat(line).contains("Iltapäiväkahvi on huomenna"),
                            line -> assertThat(line).contains("Kirjoitan tiedotteen", "on määrä"),
                            line -> assertThat(line).contains("Syysseminaari", "14 päivää"),
                            line -> assertThat(line).contains("Ytimen arviointi"));
            assertThat(text(mail)).contains("https://solmu.example/networks/");
            aRoundIsMade(running);
        }
        try (RunningSolmu again = start();
                RunningSolmu beside = start()) {
            aRoundIsMade(again);
            aRoundIsMade(beside);
            assertThat(states(again)).containsExactly("sent", "no-address", "no-address", "no-address");
        }
        assertThat(postbox.received()).hasSize(1);
    }

    @Test
    void ofAllNetworksAndSeatsInOneMail() throws Exception {
        try (RunningSolmu running = start()) {
            for (String what : List.of("Ensimmäinen", "Toinen")) {
                MeetingOverHttp network = new MeetingOverHttp(running);
                String doctor = network.withAddress("Lääkäri", "laakari@example.org");
                planned(network, ring(network), what, doctor, today.plusDays(14));
            }
            aRoundIsMade(running);
            MimeMessage mail = postbox.received(1).getFirst();
            assertThat(mail.getSubject()).startsWith("Muistutuksia verkostoistasi");
            assertThat(text(mail)).contains("Ensimmäinen", "Toinen");
            aRoundIsMade(running);
            assertThat(postbox.received()).hasSize(1);
        }
    }

    @Test
    void whatAClosedHouseMissedIsToldLaterAndSomebodySeesToWhatNobodyDoes() throws Exception {
        try (RunningSolmu running = start()) {
            MeetingOverHttp network = new MeetingOverHttp(running);
            String doctor = network.withAddress("Lääkäri", "laakari@example.org");
            ok(network.post("/members/" + doctor + "/roles", "{\"role\": \"coordinator\", \"on\": \"2024-03-01\"}"));
            planned(network, ring(network), "Kenenkään", null, today.plusDays(12));
            aRoundIsMade(running);
            assertThat(postbox.received()).as("two days ago it was time").isEmpty();
            running.bean(JdbcClient.class)
                    .sql("update command_side.reminded set day = :day")
                    .param("day", today.minusDays(3))
                    .update();
            aRoundIsMade(running);
            assertThat(text(postbox.received(1).getFirst())).contains("Kenenkään", "12 päivää");
        }
    }

    @Test
    void whoDoesNotWantThemEndsThemFromTheMailAndBeginsThemAgainInSolmu() throws Exception {
        try (RunningSolmu running = start()) {
            MeetingOverHttp network = new MeetingOverHttp(running);
            Script script = running.script();
            String doctor = network.withAddress("Lääkäri", "laakari@example.org");
            planned(network, ring(network), "Syysseminaari", doctor, today.plusDays(14));
            String link = json(ok(network.post("/members/" + doctor + "/sign-in-link", "{}")))
                    .path("link")
                    .stringValue();
            String cookie = script.signIn(link);
            aRoundIsMade(running);
            MimeMessage mail = postbox.received(1).getFirst();
            assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
            String header = Objects.requireNonNull(mail.getHeader("List-Unsubscribe"))[0];
            assertThat(text(mail)).contains(header.substring(1, header.length() - 1));
            String ending = URI.create(header.substring(1, header.length() - 1)).getPath();

            ok(script.get(ending, "Authorization", ""));
            assertThat(wanted(network, cookie)).as("looking ends nothing").isTrue();
            assertThat(script.post("/reminders/off/made-up", "", "Authorization", "")
                            .statusCode())
                    .isEqualTo(404);
            String[] asMailProgramsDo = {"Authorization", "", "Content-Type", "application/x-www-form-urlencoded"};
            ok(script.post(ending, "List-Unsubscribe=One-Click", asMailProgramsDo));
            ok(script.post(ending, "List-Unsubscribe=One-Click", asMailProgramsDo));
            assertThat(wanted(network, cookie)).isFalse();
            anotherDayBegins(running);
            aRoundIsMade(running);
            assertThat(states(running)).containsExactly("not-wanted");

            ok(script.put("/api/session/reminders", "{\"wanted\": true}", as(cookie)));
            assertThat(wanted(network, cookie)).isTrue();
            anotherDayBegins(running);
            aRoundIsMade(running);
            assertThat(postbox.received(2)).hasSize(2);
            ok(script.put("/api/session/reminders", "{\"wanted\": false}", as(cookie)));
            assertThat(wanted(network, cookie)).isFalse();
            assertThat(script.put("/api/session/reminders", "{}", as(cookie)).statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void keepersReadAllMailsOfTheirNetworkAndOthersTheirOwn() throws Exception {
        try (RunningSolmu running = start()) {
            MeetingOverHttp network = new MeetingOverHttp(running);
            MeetingOverHttp other = new MeetingOverHttp(running);
            Script script = running.script();
            String doctor = network.withAddress("Lääkäri", "laakari@example.org");
            String midwife = network.withAddress("Kätilö", "katilo@example.org");
            String ring = ring(network);
            planned(network, ring, "Syysseminaari", doctor, today.plusDays(14));
            planned(network, ring, "Talvipäivä", midwife, today.plusDays(14));
            String cookie = script.signIn(json(ok(network.post("/members/" + doctor + "/sign-in-link", "{}")))
                    .path("link")
                    .stringValue());
            aRoundIsMade(running);
            postbox.received(2);

            assertThat(network.list("/mails", "mails", "/memberId", "/kind", "/state"))
                    .containsExactlyInAnyOrder(doctor + " reminders sent", midwife + " reminders sent");
            HttpResponse<String> own = network.read(network.network + "/mails", as(cookie));
            assertThat(json(own)
                            .path("mails")
                            .valueStream()
                            .map(mail -> mail.path("body").stringValue()))
                    .singleElement()
                    .asString()
                    .contains("Syysseminaari");
            assertThat(script.get(other.network + "/mails", as(cookie)).statusCode())
                    .isEqualTo(404);
            assertThat(script.get(network.network + "/mails", "Authorization", "")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(other.list("/mails", "mails", "/id")).isEmpty();
        }
    }

    private RunningSolmu start() {
        RunningSolmu running = postbox.start(FROM_MIDNIGHT_ON);
        JdbcClient tables = running.bean(JdbcClient.class);
        await().atMost(Postbox.PATIENCE).until(() -> isOver(tables));
        tables.sql(
                        "update command_side.errand set execution_time = now() + interval '1 day' where task_name = 'remind-daily'")
                .update();
        return running;
    }

    /** Has the house look now whom to remind, and waits until it has. */
    private static void aRoundIsMade(RunningSolmu running) {
        JdbcClient tables = running.bean(JdbcClient.class);
        tables.sql("update command_side.errand set execution_time = now() where task_name = 'remind-daily'")
                .update();
        await().atMost(Postbox.PATIENCE).until(() -> isOver(tables));
    }

    private static boolean isOver(JdbcClient tables) {
        return tables.sql("""
                select count(*) = 1 from command_side.errand
                where task_name = 'remind-daily' and not picked and execution_time > now()
                """).query(Boolean.class).single();
    }

    /** All that was done today was done yesterday. */
    private static void anotherDayBegins(RunningSolmu running) {
        JdbcClient tables = running.bean(JdbcClient.class);
        tables.sql("update command_side.reminded set day = day - 1").update();
        tables.sql("delete from command_side.letter").update();
    }

    private static boolean wanted(NetworkOverHttp network, String cookie) {
        return json(network.read("/api/session/reminders", as(cookie)))
                .path("wanted")
                .booleanValue();
    }

    private static List<String> states(RunningSolmu running) {
        return running.bean(JdbcClient.class)
                .sql("select state from command_side.letter where kind = 'REMINDERS' order by state desc")
                .query((row, number) -> row.getString("state"))
                .list();
    }

    private static String ring(NetworkOverHttp network) {
        return network.created("/calendar/rings", "{\"title\": {\"fi\": \"Tapaamiset\"}, \"on\": \"2024-03-01\"}");
    }

    private static void planned(
            NetworkOverHttp network, String ring, String title, @Nullable String responsible, LocalDate start) {
        network.created("/calendar/entries", """
                {"details": {"ringId": "%s", "title": {"fi": "%s"}, "preparationDays": [14]%s},
                 "schedule": {"start": "%s"}, "on": "2024-03-01"}
                """.formatted(
                        ring, title, responsible == null ? "" : ", \"responsible\": \"" + responsible + "\"", start));
    }

    private String promised(MeetingOverHttp network, String member, String text, LocalDate due) {
        return network.promised(network.spring, """
                {"memberId": "%s", "text": {"language": "fi", "texts": {"fi": "%s"}}, "dueOn": "%s"}
                """.formatted(member, text, due));
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return ((String) mail.getContent()).replace("\r\n", "\n");
    }
}
