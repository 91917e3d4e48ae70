package fi.solmu.kernel.membership;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.PersonId;
import fi.solmu.kernel.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final NetworkId NETWORK = NetworkId.random();
    private static final MemberId MEMBER = MemberId.random();
    private static final OrganisationId OFFICE = OrganisationId.random();
    private static final OrganisationId SUCCESSOR = OrganisationId.random();

    private final Chronicle<SeatEvent> seat = new Chronicle<>();

    @Test
    void aMemberIsThereFromJoiningUntilTheDayOfLeaving() {
        join("2024-02-07");
        record(new SeatEvent.MemberLeft(NETWORK, MEMBER, null, null, day("2025-01-01")));
        assertThat(on("2024-02-06").there()).isFalse();
        assertThat(on("2024-02-07").there()).isTrue();
        assertThat(on("2024-12-31").there()).isTrue();
        assertThat(on("2025-01-01").there()).isFalse();
        assertThat(on("2025-01-01").roles()).isEmpty();
    }

    @Test
    void aRedatedLeavingHoldsFromItsNewDay() {
        join("2024-02-07");
        EntryId left = record(new SeatEvent.MemberLeft(NETWORK, MEMBER, null, null, day("2025-01-01")));
        record(new SeatEvent.SeatEntryRedated(
                NETWORK, MEMBER, List.of(), left, Wording.of("fi", "Erehdys"), day("2025-03-01")));
        assertThat(on("2025-02-01").there()).isTrue();
        assertThat(on("2025-03-01").there()).isFalse();
    }

    @Test
    void aReturnerBeginsAnewWithTheSayOfBefore() {
        EntryId joined = join("2024-02-07");
        record(new SeatEvent.SayChanged(NETWORK, MEMBER, false, null, day("2024-03-01")));
        record(new SeatEvent.MemberLeft(NETWORK, MEMBER, null, null, day("2025-01-01")));
        record(new SeatEvent.MemberReturned(NETWORK, MEMBER, OFFICE, null, List.of("host"), null, day("2025-06-01")));
        assertThat(on("2025-06-01"))
                .isEqualTo(new Presence(
                        true, day("2025-06-01"), day("2025-06-01"), OFFICE, Set.of("host"), false, joined));
    }

    @Test
    void aSeatIsHeldThroughTheLastHandoverUntilItFallsVacant() {
        EntryId joined = join("2024-02-07");
        EntryId handedOver =
                record(new SeatEvent.SeatHandedOver(NETWORK, MEMBER, null, PersonId.random(), null, day("2024-06-01")));
        EntryId fellVacant = record(new SeatEvent.SeatHandedOver(NETWORK, MEMBER, null, null, null, day("2024-09-01")));
        assertThat(on("2024-05-31").heldThrough()).isEqualTo(joined);
        assertThat(on("2024-08-31").heldThrough()).isEqualTo(handedOver);
        assertThat(on("2024-09-01").heldThrough()).isNull();
        record(new SeatEvent.SeatEntryWithdrawn(NETWORK, MEMBER, List.of(), fellVacant, Wording.of("fi", "Erehdys")));
        assertThat(on("2024-09-01").heldThrough()).isEqualTo(handedOver);
    }

    @Test
    void rolesComeAndGo() {
        join("2024-02-07");
        record(new SeatEvent.RoleTaken(NETWORK, MEMBER, "chair", null, null, day("2024-03-01")));
        record(new SeatEvent.RoleLaidDown(NETWORK, MEMBER, "chair", null, null, day("2024-04-01")));
        assertThat(on("2024-03-01").roles()).containsExactlyInAnyOrder("coordinator", "chair");
        assertThat(on("2024-04-01").roles()).containsExactly("coordinator");
    }

    @Test
    void whatWasAgreedForAFormerOrganisationIsAskedAnew() {
        join("2024-02-07");
        record(new SeatEvent.ConfirmationAsked(
                NETWORK, MEMBER, List.of(SUCCESSOR), EntryId.random(), day("2025-01-01")));
        record(new SeatEvent.SeatConfirmed(NETWORK, MEMBER, SUCCESSOR, day("2025-02-01")));
        assertThat(on("2024-12-31").bindsSince()).isEqualTo(day("2024-02-07"));
        assertThat(on("2025-02-01").bindsSince()).isEqualTo(day("2025-01-01"));
        assertThat(on("2025-02-01").since()).isEqualTo(day("2024-02-07"));
        assertThat(on("2025-02-01").organisationId()).isEqualTo(SUCCESSOR);
    }

    private EntryId join(String on) {
        return record(new SeatEvent.MemberJoined(
                NETWORK,
                MEMBER,
                LocalText.of("fi", "Rehtori"),
                OFFICE,
                null,
                List.of("coordinator"),
                true,
                null,
                null,
                null,
                null,
                day(on)));
    }

    private EntryId record(SeatEvent event) {
        EntryId id = EntryId.random();
        seat.add(id, event);
        return id;
    }

    private Presence on(String day) {
        return Presence.on(day(day), seat.entries());
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
