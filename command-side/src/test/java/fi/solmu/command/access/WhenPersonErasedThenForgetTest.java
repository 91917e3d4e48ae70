package fi.solmu.command.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.command.CommandSideOnTestDatabase;
import fi.solmu.command.PersonRegister;
import fi.solmu.command.Story;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.access.AccessEvent.KeeperNamed;
import fi.solmu.kernel.access.AccessEvent.KeeperReleased;
import fi.solmu.kernel.access.AccessEvent.PersonErased;
import fi.solmu.kernel.access.AccessEvent.SeatLinked;
import fi.solmu.kernel.access.AccessEvent.SeatUnlinked;
import fi.solmu.kernel.membership.SeatEvent.MemberJoined;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The process may die when the record says already that a person was erased, and the register does not yet. */
class WhenPersonErasedThenForgetTest {

    private static final PersonRegister.Details MAIJA =
            new PersonRegister.Details("Maija Majakka", "maija@example.org", "040 123 4567");

    private static CommandSideOnTestDatabase side;
    private static Accounts accounts;

    private final NetworkId network = NetworkId.random();
    private final MemberId seat = MemberId.random();
    private final PersonId person = PersonId.random();
    private final AccountId seats = AccountId.random();
    private final AccountId formerKeepers = AccountId.random();

    @BeforeAll
    static void start() {
        side = CommandSideOnTestDatabase.start();
        accounts = side.bean(Accounts.class);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @BeforeEach
    void maijaHeldASeatAndKeptTheRecord() {
        side.record(new KeeperNamed(network, AccountId.random(), null));
        EntryId joined = side.record(new MemberJoined(
                network,
                seat,
                LocalText.of("fi", "Rehtori"),
                OrganisationId.random(),
                person,
                List.of(),
                true,
                null,
                null,
                null,
                null,
                Story.day("2024-02-07")));
        side.record(new SeatLinked(network, seat, seats, joined));
        side.record(new KeeperNamed(network, formerKeepers, seat));
        side.record(new KeeperReleased(network, formerKeepers));
        accounts.openForSeat(seats);
        accounts.open(formerKeepers, "Maija Majakka");
    }

    @Test
    void theRegisterForgetsAndNothingLateBringsThePersonBack() {
        keep();
        assertThat(known()).contains("Maija Majakka");
        erasureIsOnRecord();
        react();
        assertThat(known()).doesNotContain("Maija", "maija@", "040 123");
        react();
        keep();
        assertThat(known()).doesNotContain("Maija", "maija@", "040 123");
    }

    @Test
    void whoComesInOnlyAfterTheErasureIsNotTakenIn() {
        erasureIsOnRecord();
        react();
        keep();
        assertThat(known()).doesNotContain("Maija", "maija@", "040 123");
    }

    @Test
    void theSignInsEndAndTheAccountIsCalledNothing() {
        String link = accounts.oneTimeSecret(seats, Duration.ofDays(1));
        String another = accounts.oneTimeSecret(formerKeepers, Duration.ofDays(1));
        erasureIsOnRecord();
        react();
        react();
        assertThat(accounts.redeem(link)).isEmpty();
        assertThat(accounts.redeem(another)).isEmpty();
        assertThat(accounts.nameOf(formerKeepers)).isEmpty();
    }

    private void erasureIsOnRecord() {
        side.record(new SeatUnlinked(network, seat, seats));
        side.record(erased());
    }

    private PersonErased erased() {
        return new PersonErased(network, person, List.of(seat));
    }

    private void keep() {
        side.bean(PersonRegister.class).keepOnceDecided(MAIJA, person, id -> {});
    }

    private void react() {
        side.bean(WhenPersonErasedThenForget.class)
                .react(new RecordedEvent(
                        1, EntryId.random(), "access.PersonErased", erased(), Map.of(), Instant.EPOCH));
    }

    private String known() {
        return side.bean(JdbcClient.class)
                .sql("select person::text from access.person where id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }
}
