package fi.solmu.app;

import static fi.solmu.app.NetworkOverHttp.ok;
import static fi.solmu.app.Script.json;
import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.app.Rush.Wish;
import fi.solmu.eventstore.LongTests;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.AgendaItemId;
import fi.solmu.kernel.Event;
import fi.solmu.kernel.Vocabulary;
import fi.solmu.kernel.meeting.AgendaEvent.AgendaItemDropped;
import fi.solmu.kernel.meeting.MinutesEvent.MinutesCorrected;
import fi.solmu.kernel.meeting.OutcomeEvent.DecisionReached;
import fi.solmu.kernel.meeting.PulseEvent.PulseCounted;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Many wish something about the same meeting at once, through two processes. */
class MeetingRacesIT {

    private static final int ROUNDS = LongTests.rounds(6, 100);

    private final TwoCommandSides sides = TwoCommandSides.shared();
    private final MeetingOverHttp network = new MeetingOverHttp(sides.one(), sides.record());
    private final String meeting = "/meetings/" + network.spring;

    /** Each of them looked at the text that the one before had left. */
    @Test
    void ofManyCorrectionsOfOneTextOneIsTaken() throws Exception {
        network.hold(network.spring);
        ok(network.post(meeting + "/minutes", "{\"sections\": [{\"text\": \"Alku\"}], \"on\": \"2024-05-20\"}"));
        ok(network.post(meeting + "/minutes/publication", "{\"version\": 1, \"on\": \"2024-05-20\"}"));
        List<RecordedEvent> recorded = rush(round -> IntStream.range(0, 8)
                .mapToObj(writer -> Wish.post(
                        meeting + "/minutes/correction",
                        "{\"version\": %d, \"sections\": [{\"text\": \"%d\"}], \"because\": \"Sana\"}"
                                .formatted(round + 1, writer),
                        MinutesCorrected.class))
                .toList());
        assertThat(recorded.stream()
                        .map(RecordedEvent::event)
                        .filter(MinutesCorrected.class::isInstance)
                        .map(corrected -> ((MinutesCorrected) corrected).version()))
                .containsExactlyElementsOf(
                        IntStream.range(2, ROUNDS + 2).boxed().toList());
    }

    /** Else a decision would speak of an item that nobody finds. */
    @Test
    void anItemIsDroppedOrDecidedOnNeverBoth() throws Exception {
        network.hold(network.spring);
        List<RecordedEvent> recorded = rush(_ -> {
            String item = json(network.post(meeting + "/agenda", "{\"items\": [{\"title\": {\"fi\": \"Kohta\"}}]}"))
                    .at("/ids/0")
                    .stringValue();
            String decision = "{\"text\": \"Päätös\", \"agendaItemId\": \"%s\"}".formatted(item);
            return List.of(
                    Wish.post(meeting + "/decisions", decision, DecisionReached.class),
                    Wish.post(meeting + "/agenda/" + item + "/dropping", "{}", AgendaItemDropped.class));
        });
        List<AgendaItemId> dropped = items(recorded, AgendaItemDropped.class, AgendaItemDropped::agendaItemId);
        List<AgendaItemId> decided = items(recorded, DecisionReached.class, DecisionReached::agendaItemId);
        assertThat(dropped).doesNotContainAnyElementsOf(decided);
        assertThat(dropped.size() + decided.size()).isEqualTo(ROUNDS);
    }

    @Test
    void answersAreCountedOnce() throws Exception {
        List<RecordedEvent> recorded = rush(_ -> {
            String other = network.planned("2024-05-14", 1, "");
            network.hold(other);
            ok(network.post("/meetings/" + other + "/pulse", "{\"answerBy\": \"2024-05-30\", \"on\": \"2024-05-16\"}"));
            return IntStream.range(0, 4)
                    .mapToObj(_ -> Wish.post(
                            "/meetings/" + other + "/pulse/counting", "{\"on\": \"2024-06-01\"}", PulseCounted.class))
                    .toList();
        });
        assertThat(recorded.stream().filter(event -> event.event() instanceof PulseCounted))
                .hasSize(ROUNDS);
    }

    private static <E extends Event> List<AgendaItemId> items(
            List<RecordedEvent> recorded, Class<E> type, Function<E, @Nullable AgendaItemId> item) {
        return recorded.stream()
                .map(RecordedEvent::event)
                .filter(type::isInstance)
                .map(event -> item.apply(type.cast(event)))
                .map(Objects::requireNonNull)
                .toList();
    }

    private List<RecordedEvent> rush(Function<Integer, List<Wish>> wishes) throws Exception {
        Rush rush = new Rush(sides);
        for (int round = 0; round < ROUNDS; round++) {
            rush.run(network.network, round, wishes.apply(round));
        }
        rush.assertAnswered();
        List<RecordedEvent> recorded = sides.recorded(network.network, Set.copyOf(Vocabulary.EVENTS));
        assertThat(rush.contradictions(recorded)).isEmpty();
        return recorded;
    }
}
