package fi.solmu.app;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.eventstore.LongTests;
import fi.solmu.eventstore.RecordedEvent;
import fi.solmu.kernel.Vocabulary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many wish something about the same agreement at once, through two processes: what is recorded is what one after the other gives. */
class AgreementRacesIT {

    private static final int ROUNDS = LongTests.rounds(8, 200);

    private record Result(Rush rush, List<RecordedEvent> recorded) {}

    @ParameterizedTest
    @EnumSource
    void whatIsRecordedIsWhatASingleThreadCouldHaveRecorded(Race race) throws Exception {
        Result result = run(race, TwoCommandSides.shared());
        result.rush().assertAnswered();
        assertThat(new OneThread(result.recorded()).violations()).isEmpty();
        assertThat(result.rush().contradictions(result.recorded())).isEmpty();
    }

    /** The races are close enough to tell: without the condition of the append, each of them goes wrong. */
    @Test
    @EnabledIfSystemProperty(named = "long-tests", matches = "true")
    void withoutTheConditionEachRaceGoesWrong() throws Exception {
        Map<Race, List<String>> violations = new EnumMap<>(Race.class);
        try (TwoCommandSides sides = TwoCommandSides.unconditioned()) {
            for (Race race : Race.values()) {
                violations.put(race, new OneThread(run(race, sides).recorded()).violations());
            }
        }
        assertThat(violations)
                .allSatisfy((race, seen) -> assertThat(seen).as(race.name()).isNotEmpty());
    }

    private static Result run(Race race, TwoCommandSides sides) throws Exception {
        PracticeOverHttp network = new PracticeOverHttp(sides.one(), sides.record());
        Rush rush = new Rush(sides);
        for (int round = 0; round < ROUNDS; round++) {
            rush.run(network.network, round, race.wishes(network, round));
        }
        Awaitility.await()
                .untilAsserted(() -> assertThat(new OneThread(recorded(network, sides)).unasked())
                        .isEmpty());
        return new Result(rush, recorded(network, sides));
    }

    private static List<RecordedEvent> recorded(PracticeOverHttp network, TwoCommandSides sides) {
        return sides.recorded(network.network, Set.copyOf(Vocabulary.EVENTS));
    }
}
