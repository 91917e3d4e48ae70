package fi.solmu.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.kernel.Chronicle.Entry;
import fi.solmu.kernel.membership.SeatEvent;
import fi.solmu.kernel.membership.SeatEvent.RoleTaken;
import fi.solmu.kernel.membership.SeatEvent.SeatEntryRedated;
import fi.solmu.kernel.membership.SeatEvent.SeatEntryWithdrawn;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChronicleTest {

    private static final NetworkId NETWORK = NetworkId.random();
    private static final MemberId MEMBER = MemberId.random();
    private static final Wording BECAUSE = Wording.of("fi", "Erehdys");

    private final Chronicle<SeatEvent> chronicle = new Chronicle<>();

    @Test
    void aLateEntryTakesItsPlaceAmongTheDays() {
        record("chair", "2024-03-01");
        record("host", "2024-01-01");
        record("facilitator", "2024-02-01");
        assertThat(roles()).containsExactly("host", "facilitator", "chair");
    }

    @Test
    void entriesOfOneDayStandInTheOrderOfRecording() {
        record("chair", "2024-03-01");
        record("host", "2024-03-01");
        assertThat(roles()).containsExactly("chair", "host");
    }

    @Test
    void aRedatedEntryHoldsFromTheNewDayAndKeepsItsPlaceInTheOrderOfRecording() {
        EntryId chair = record("chair", "2024-03-01");
        record("host", "2024-02-01");
        chronicle.add(EntryId.random(), redated(chair, "2024-02-01"));
        assertThat(roles()).containsExactly("chair", "host");
        assertThat(chronicle.entries().getFirst().on()).isEqualTo(LocalDate.parse("2024-02-01"));
    }

    @Test
    void aWithdrawnEntryNoLongerCounts() {
        EntryId chair = record("chair", "2024-03-01");
        chronicle.add(EntryId.random(), new SeatEntryWithdrawn(NETWORK, MEMBER, List.of(), chair, BECAUSE));
        assertThat(chronicle.entries()).isEmpty();
        assertThat(chronicle.counts(chair)).isFalse();
    }

    @Test
    void aCorrectionOfWhatIsNotThereChangesNothing() {
        record("chair", "2024-03-01");
        chronicle.add(EntryId.random(), redated(EntryId.random(), "2024-02-01"));
        assertThat(roles()).containsExactly("chair");
    }

    @Test
    void tryingAnEventLeavesTheChronicleAsItIs() {
        record("chair", "2024-03-01");
        Chronicle<SeatEvent> tried = chronicle.with(EntryId.random(), taken("host", "2024-01-01"));
        assertThat(tried.entries()).hasSize(2);
        assertThat(chronicle.entries()).hasSize(1);
    }

    private EntryId record(String role, String on) {
        EntryId id = EntryId.random();
        chronicle.add(id, taken(role, on));
        return id;
    }

    private List<String> roles() {
        return chronicle.entries().stream()
                .map(Entry::event)
                .map(event -> ((RoleTaken) event).role())
                .toList();
    }

    private static RoleTaken taken(String role, String on) {
        return new RoleTaken(NETWORK, MEMBER, role, null, null, LocalDate.parse(on));
    }

    private static SeatEntryRedated redated(EntryId entry, String on) {
        return new SeatEntryRedated(NETWORK, MEMBER, List.of(), entry, BECAUSE, LocalDate.parse(on));
    }
}
