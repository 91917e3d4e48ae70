package fi.solmu.query.membership;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.kernel.Chronicle;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.membership.OrganisationEvent;
import fi.solmu.kernel.membership.SuccessionKind;
import fi.solmu.query.Stretch;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two municipalities' services become one county. */
class OrganisationTimelineTest {

    private static final NetworkId NETWORK = NetworkId.random();
    private static final OrganisationId EAST = OrganisationId.random();
    private static final OrganisationId WEST = OrganisationId.random();
    private static final OrganisationId COUNTY = OrganisationId.random();
    private static final LocalDate BEFORE = LocalDate.of(2024, 1, 1);
    private static final LocalDate MERGER = LocalDate.of(2025, 1, 1);

    @Test
    void thoseWhoMergeEndAndTheOtherContinuesThem() {
        OrganisationEvent merger = new OrganisationEvent.OrganisationSucceeded(
                NETWORK, SuccessionKind.MERGE_INTO, List.of(EAST, WEST), List.of(COUNTY), null, MERGER);

        assertThat(stretches(EAST, registered(EAST), merger))
                .extracting(s -> s.state().there())
                .containsExactly(true, false);
        assertThat(last(EAST, registered(EAST), merger).continuedBy()).containsExactly(COUNTY);
        assertThat(last(EAST, registered(EAST), merger).until()).isEqualTo(MERGER);
        assertThat(last(COUNTY, registered(COUNTY), merger).continues()).containsExactly(EAST, WEST);
        assertThat(last(COUNTY, registered(COUNTY), merger).there()).isTrue();
    }

    @Test
    void whoIsOnBothSidesOfASuccessionGoesOn() {
        OrganisationEvent merger = new OrganisationEvent.OrganisationSucceeded(
                NETWORK, SuccessionKind.MERGE_INTO, List.of(EAST, WEST), List.of(WEST), null, MERGER);

        assertThat(last(WEST, registered(WEST), merger).there()).isTrue();
        assertThat(last(WEST, registered(WEST), merger).continues()).containsExactly(EAST);
    }

    @Test
    void aSuccessionRecordedBeforeTheSuccessorIsRememberedForIt() {
        OrganisationEvent merger = new OrganisationEvent.OrganisationSucceeded(
                NETWORK, SuccessionKind.SPLIT, List.of(EAST), List.of(COUNTY), null, BEFORE);

        assertThat(last(COUNTY, merger, registered(COUNTY)).continues()).containsExactly(EAST);
    }

    @Test
    void anEndedOneKeepsItsNameAndCanBeRegisteredAgain() {
        OrganisationEvent ended = new OrganisationEvent.OrganisationEnded(NETWORK, EAST, null, MERGER);
        OrganisationEvent renamed = new OrganisationEvent.OrganisationRenamed(
                NETWORK, EAST, LocalText.of("fi", "Idän palvelut"), null, MERGER);

        OrganisationOnDay gone = last(EAST, registered(EAST), ended, renamed);
        assertThat(gone.there()).isFalse();
        assertThat(gone.name()).isEqualTo(LocalText.of("fi", "Idän palvelut"));
        OrganisationEvent again = new OrganisationEvent.OrganisationRegistered(
                NETWORK, EAST, LocalText.of("fi", "Itä"), null, null, List.of(), null, MERGER.plusYears(1));
        assertThat(last(EAST, registered(EAST), ended, again).there()).isTrue();
        assertThat(stretches(EAST, ended)).isEmpty();
    }

    @Test
    void aWithdrawnEndLeavesTheOrganisationThere() {
        EntryId end = EntryId.random();
        Chronicle<OrganisationEvent> chronicle = new Chronicle<>();
        chronicle.add(EntryId.random(), registered(EAST));
        chronicle.add(end, new OrganisationEvent.OrganisationEnded(NETWORK, EAST, null, MERGER));
        chronicle.add(
                EntryId.random(),
                new OrganisationEvent.OrganisationEntryWithdrawn(
                        NETWORK, List.of(EAST), end, Wording.of("fi", "Erehdys")));

        assertThat(new OrganisationTimeline(EAST).stretches(chronicle.entries()))
                .extracting(s -> s.state().there())
                .containsExactly(true);
    }

    private static OrganisationEvent registered(OrganisationId organisation) {
        return new OrganisationEvent.OrganisationRegistered(
                NETWORK,
                organisation,
                LocalText.of("fi", "Palvelut"),
                "municipality",
                "health",
                List.of("fi"),
                "o-1",
                BEFORE);
    }

    private static OrganisationOnDay last(OrganisationId organisation, OrganisationEvent... events) {
        return stretches(organisation, events).getLast().state();
    }

    private static List<Stretch<OrganisationOnDay>> stretches(
            OrganisationId organisation, OrganisationEvent... events) {
        Chronicle<OrganisationEvent> chronicle = new Chronicle<>();
        for (OrganisationEvent event : events) {
            chronicle.add(EntryId.random(), event);
        }
        return new OrganisationTimeline(organisation).stretches(chronicle.entries());
    }
}
