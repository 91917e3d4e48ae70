package fi.solmu.command;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.EventTypes;
import fi.solmu.eventstore.RecordConverter;
import fi.solmu.kernel.AccountId;
import fi.solmu.kernel.EntryId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.LocalText;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.OrganisationId;
import fi.solmu.kernel.RuleViolation;
import fi.solmu.kernel.Vocabulary;
import fi.solmu.kernel.Wording;
import fi.solmu.kernel.access.AccessEvent.KeeperNamed;
import fi.solmu.kernel.membership.OrganisationEvent.OrganisationRegistered;
import fi.solmu.kernel.network.NetworkEvent.NetworkInitiated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.test.fixture.AxonTestFixture;
import org.axonframework.test.fixture.AxonTestPhase;

/** Given what is on record, when someone wishes something, then this is recorded or that rule refuses. */
public final class Story {

    public static final AccountId KEEPER = AccountId.random();
    public static final NetworkId NETWORK = NetworkId.random();
    public static final OrganisationId SCHOOL = OrganisationId.random();
    public static final OrganisationId HOSPITAL = OrganisationId.random();

    private static final EventTypes TYPES = EventTypes.of(Vocabulary.EVENTS);

    private final AxonTestFixture fixture;
    private final List<EventMessage> given = new ArrayList<>();

    private Story(DecisionCatalog.Contribution... capabilities) {
        AxonWiring wiring = new AxonWiring(TYPES, new RecordConverter(), Arrays.asList(capabilities));
        fixture = AxonTestFixture.with(wiring.configurer(new InMemoryEventStorageEngine()));
    }

    /** A network that was begun in January 2024, with a school and a hospital, and its record kept by someone. */
    public static Story of(DecisionCatalog.Contribution... capabilities) {
        return new Story(capabilities)
                .given(
                        new NetworkInitiated(
                                NETWORK,
                                LocalText.of("fi", "Verkosto"),
                                null,
                                null,
                                null,
                                "Europe/Helsinki",
                                List.of("fi"),
                                null,
                                LocalDate.of(2024, 1, 15)),
                        new KeeperNamed(NETWORK, KEEPER, null),
                        organisation(SCHOOL, "2024-01-15"),
                        organisation(HOSPITAL, "2024-01-15"));
    }

    /** Nothing on record yet. */
    public static Story blank(DecisionCatalog.Contribution... capabilities) {
        return new Story(capabilities);
    }

    public static OrganisationRegistered organisation(OrganisationId id, String on) {
        return new OrganisationRegistered(
                NETWORK, id, LocalText.of("fi", "Koulu"), "municipality", "education", List.of(), null, day(on));
    }

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    public static Wording because(String text) {
        return Wording.of("fi", text);
    }

    public Story given(Event... events) {
        for (Event event : events) {
            given(EntryId.random(), event);
        }
        return this;
    }

    public Story given(EntryId id, Event event) {
        var type = TYPES.typeOf(event.getClass());
        given.add(new GenericEventMessage(
                id.toString(),
                new MessageType(type.name(), Integer.toString(type.version())),
                event,
                Map.of(),
                Instant.EPOCH));
        return this;
    }

    public Outcome when(Object command) {
        return when(command, KEEPER);
    }

    public Outcome when(Object command, AccountId by) {
        var metadata = Map.of(
                Actor.ACCOUNT, by.toString(),
                Actor.VIA, "session",
                Decisions.REQUEST, UUID.randomUUID().toString());
        return new Outcome(fixture.given()
                .events(given.toArray(EventMessage[]::new))
                .when()
                .command(command, metadata)
                .then());
    }

    /** What came of the wish. */
    public final class Outcome {

        private final AxonTestPhase.Then.Command then;

        private Outcome(AxonTestPhase.Then.Command then) {
            this.then = then;
        }

        public void isRecorded(Event... events) {
            then.success()
                    .eventsSatisfy(recorded -> assertThat(recorded)
                            .extracting(EventMessage::payload)
                            .containsExactly((Object[]) events));
            fixture.stop();
        }

        /** Nothing is recorded; the answer is known. */
        public void isAnswered(Object answer) {
            then.success().noEvents().resultMessagePayload(answer);
            fixture.stop();
        }

        public void isRefused(String code) {
            then.noEvents()
                    .exceptionSatisfies(refusal -> assertThat(refusal)
                            .isInstanceOfSatisfying(
                                    RuleViolation.class,
                                    violation -> assertThat(violation.code()).isEqualTo(code)));
            fixture.stop();
        }

        public void isBadAt(String... pointers) {
            then.noEvents()
                    .exceptionSatisfies(refusal -> assertThat(refusal)
                            .isInstanceOfSatisfying(
                                    BadInput.class,
                                    bad -> assertThat(bad.faults())
                                            .extracting(Fault::pointer)
                                            .containsExactly(pointers)));
            fixture.stop();
        }

        /** Something is wrong at one place, and it has a name of its own. */
        public void isBad(String code, String pointer) {
            then.noEvents()
                    .exceptionSatisfies(refusal -> assertThat(refusal).isInstanceOfSatisfying(BadInput.class, bad -> {
                        assertThat(bad.code()).isEqualTo(code);
                        assertThat(bad.faults()).extracting(Fault::pointer).containsExactly(pointer);
                    }));
            fixture.stop();
        }

        public void isNotAllowed(String code) {
            then.noEvents()
                    .exceptionSatisfies(refusal -> assertThat(refusal)
                            .isInstanceOfSatisfying(
                                    NotAllowed.class,
                                    refused -> assertThat(refused.code()).isEqualTo(code)));
            fixture.stop();
        }

        /** Each place with the rule that is broken there, in order: {@code /members/2 not-a-member-on-that-day}. */
        public void isRefusedAt(String... refusals) {
            then.noEvents()
                    .exceptionSatisfies(refusal -> assertThat(refusal)
                            .isInstanceOfSatisfying(
                                    Refusals.class,
                                    several -> assertThat(several.refusals())
                                            .extracting(each -> each.pointer() + " " + each.code())
                                            .containsExactly(refusals)));
            fixture.stop();
        }

        public void isUnknown() {
            then.noEvents().exception(Unknown.class);
            fixture.stop();
        }
    }
}
