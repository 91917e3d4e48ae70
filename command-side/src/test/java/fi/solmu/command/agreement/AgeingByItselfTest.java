package fi.solmu.command.agreement;

import static fi.solmu.eventstore.Deadline.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.command.Actor;
import fi.solmu.command.SettableClock;
import fi.solmu.command.agreement.AgeingHouse.Version;
import fi.solmu.eventstore.Projector;
import fi.solmu.eventstore.RecordReader;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.agreement.ProposalEvent.NoticeGiven;
import fi.solmu.kernel.agreement.ProposalEvent.VersionEnded;
import fi.solmu.kernel.agreement.ProposalEvent.VersionLapsed;
import fi.solmu.kernel.network.NetworkEvent.NetworkClosed;
import fi.solmu.kernel.network.NetworkEvent.NetworkEntryWithdrawn;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Versions come to their end on the day, by themselves, once, whatever becomes of the processes and of the record meanwhile. */
class AgeingByItselfTest {

    private final String database = AgeingHouse.newDatabase();
    private final SettableClock clock = new SettableClock("2024-04-01T09:00:00Z");
    private AgeingHouse house;
    private NetworkId network;

    @BeforeEach
    void open() {
        house = new AgeingHouse(database, clock);
        network = house.network("Europe/Helsinki");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aVersionLapsesWhenItsLastDayIsOverWhereTheNetworkIs() {
        Version here = house.adopted(network, "2024-06-30");
        Version far = house.adopted(house.network("America/Anchorage"), "2024-06-30");
        soon(() -> assertThat(house.planned(here)).containsExactly("2024-06-30T21:00:00Z"));
        soon(() -> assertThat(house.planned(far)).containsExactly("2024-07-01T08:00:00Z"));
        house.setClock("2024-07-01T07:59:59Z");
        soon(() -> assertThat(house.overOn(here)).containsExactly("2024-07-01"));
        assertThat(house.overOn(far)).isEmpty();
        house.setClock("2024-07-01T08:00:00Z");
        soon(() -> assertThat(house.overOn(far)).containsExactly("2024-07-01"));
        soon(() -> assertThat(house.planned(far)).isEmpty());
    }

    @Test
    void theRecordSaysThatNobodyDecidedIt() {
        Version version = house.adopted(network, "2024-03-31");
        soon(() -> assertThat(house.ends(version)).hasSize(1));
        RecordedEvent lapse = house.ends(version).getFirst();
        assertThat(lapse.event()).isInstanceOf(VersionLapsed.class);
        assertThat(lapse.metadata())
                .containsEntry("via", "automation")
                .containsEntry("account", Actor.AUTOMATION.account().toString())
                .containsKey("request");
    }

    @Test
    void aVersionEndsWhenItsNoticeHasRun() {
        Version version = house.adopted(network, "2024-12-31");
        soon(() -> assertThat(house.planned(version)).containsExactly("2024-12-31T22:00:00Z"));
        notice(version, "2024-05-01");
        soon(() -> assertThat(house.planned(version)).containsExactly("2024-04-30T21:00:00Z", "2024-12-31T22:00:00Z"));
        house.setClock("2024-05-01T00:00:00Z");
        soon(() -> assertThat(house.overOn(version)).containsExactly("2024-05-01"));
        assertThat(house.ends(version).getFirst().event()).isInstanceOf(VersionEnded.class);
        house.setClock("2025-01-01T00:00:00Z");
        soon(() -> assertThat(house.planned(version)).isEmpty());
        assertThat(house.overOn(version)).containsExactly("2024-05-01");
    }

    @Test
    void aHouseThatWasClosedForAWeekCatchesUpOnceWithTheRightDay() {
        Version known = house.adopted(network, "2024-06-30");
        soon(() -> assertThat(house.planned(known)).hasSize(1));
        house.bean(Projector.class).close();
        Version unseen = house.adopted(network, "2024-07-02");
        house.close();
        clock.set("2024-07-08T09:00:00Z");
        house = new AgeingHouse(database, clock);
        soon(() -> assertThat(house.overOn(unseen)).containsExactly("2024-07-03"));
        soon(() -> assertThat(house.overOn(known)).containsExactly("2024-07-01"));
        soon(() -> assertThat(house.planned(known)).isEmpty());
        soon(() -> assertThat(house.planned(unseen)).isEmpty());
        assertThat(house.overOn(known)).hasSize(1);
        assertThat(house.overOn(unseen)).hasSize(1);
    }

    @Test
    void ofTwoHousesOneRecordsIt() {
        List<Version> versions = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            versions.add(house.adopted(network, "2024-06-30"));
        }
        soon(() -> assertThat(versions)
                .allSatisfy(version -> assertThat(house.planned(version)).hasSize(1)));
        try (AgeingHouse other = new AgeingHouse(database, clock)) {
            clock.set("2024-07-01T00:00:00Z");
            Thread.ofVirtual().start(other::look);
            house.look();
            soon(() -> assertThat(versions)
                    .allSatisfy(version -> assertThat(house.planned(version)).isEmpty()));
            assertThat(versions)
                    .allSatisfy(version -> assertThat(house.overOn(version)).containsExactly("2024-07-01"));
        }
    }

    @Test
    void aProcessKilledBetweenRecordingAndNotingItLeavesNothingToRecordAgain() throws Exception {
        Version version = house.adopted(network, "2024-06-30");
        soon(() -> assertThat(house.planned(version)).hasSize(1));
        house.close();
        assertThat(dieWhileEnding("2024-07-01T00:00:00Z")).isEqualTo(KilledAfterRecording.STATUS);
        clock.set("2024-07-01T00:01:05Z");
        house = new AgeingHouse(database, clock);
        assertThat(house.overOn(version)).containsExactly("2024-07-01");
        soon(() -> assertThat(house.planned(version)).isEmpty());
        assertThat(house.overOn(version)).containsExactly("2024-07-01");
    }

    @Test
    void whatALaterVersionTookThePlaceOfDoesNotLapseUntilThatIsTakenBack() {
        Version first = house.adopted(network, "2024-06-30");
        Version second = house.adopted(network, first.agreement(), 2, "2024-06-01", null);
        house.setClock("2024-07-02T00:00:00Z");
        soon(() -> assertThat(house.planned(first)).isEmpty());
        assertThat(house.overOn(first)).isEmpty();
        house.withdraw(second, second.adoption());
        soon(() -> assertThat(house.overOn(first)).containsExactly("2024-07-01"));
    }

    @Test
    void aLapseThatWasTakenBackStaysSo() {
        Version version = house.adopted(network, "2024-06-30");
        house.setClock("2024-07-02T00:00:00Z");
        soon(() -> assertThat(house.overOn(version)).hasSize(1));
        house.withdraw(version, house.ends(version).getFirst().id());
        soon(() -> assertThat(seen()).isEqualTo(head()));
        soon(() -> assertThat(house.planned(version)).isEmpty());
        assertThat(house.overOn(version)).hasSize(1);
    }

    @Test
    void aNoticeThatWasTakenBackEndsNothing() {
        Version version = house.adopted(network, null);
        EntryId notice = notice(version, "2024-05-01");
        soon(() -> assertThat(house.planned(version)).hasSize(1));
        house.withdraw(version, notice);
        house.setClock("2024-05-02T00:00:00Z");
        soon(() -> assertThat(house.planned(version)).isEmpty());
        assertThat(house.overOn(version)).isEmpty();
    }

    @Test
    void inAClosedNetworkNothingLapsesUntilTheClosingIsTakenBack() {
        Version version = house.adopted(network, "2024-06-30");
        EntryId closing = house.record(
                new NetworkClosed(network, Wording.of("fi", "Tehtävä on tehty"), LocalDate.of(2024, 6, 1)));
        soon(() -> assertThat(house.planned(version)).hasSize(1));
        house.setClock("2024-07-02T00:00:00Z");
        soon(() -> assertThat(house.planned(version)).isEmpty());
        assertThat(house.overOn(version)).isEmpty();
        house.record(new NetworkEntryWithdrawn(network, closing, Wording.of("fi", "Jatkuu sittenkin")));
        soon(() -> assertThat(house.overOn(version)).containsExactly("2024-07-01"));
    }

    @Test
    void whatWasPlannedInATableThatGotLostIsFoundInTheRecord() {
        Version version = house.adopted(network, "2024-06-30");
        soon(() -> assertThat(house.planned(version)).hasSize(1));
        house.close();
        AgeingHouse.losePlansIn(database);
        house = new AgeingHouse(database, clock);
        soon(() -> assertThat(house.planned(version)).containsExactly("2024-06-30T21:00:00Z"));
    }

    @Test
    void whenTheClockWasSetBackItComesBackOnTheDay() {
        Version version = house.adopted(network, "2024-06-30");
        var due = new EndOnTheDay.Due(network, version.proposal(), LocalDate.of(2024, 7, 1));
        assertThat(house.bean(EndOnTheDay.class).run(due))
                .isEqualTo(Optional.of(Instant.parse("2024-06-30T21:00:00Z")));
        assertThat(house.overOn(version)).isEmpty();
    }

    /** Not at the end of the next pause. */
    private void soon(ThrowingRunnable assertion) {
        eventually(() -> {
            house.look();
            assertion.run();
        });
    }

    private EntryId notice(Version version, String endsOn) {
        return house.record(new NoticeGiven(
                version.network(),
                version.agreement(),
                version.proposal(),
                LocalDate.parse(endsOn),
                null,
                LocalDate.of(2024, 4, 1)));
    }

    private long seen() {
        return house.bean(Projector.class).position("when-an-end-comes-in-sight-then-plan-it");
    }

    private long head() {
        return house.bean(RecordReader.class).head();
    }

    private int dieWhileEnding(String now) throws IOException, InterruptedException {
        File said = new File("target", KilledAfterRecording.class.getSimpleName() + ".out");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Daxoniq.update-checker.disabled=true",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledAfterRecording.class.getName(),
                        database,
                        now)
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        return process.waitFor();
    }
}
