package fi.solmu.command.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.solmu.command.CommandSideOnTestDatabase;
import fi.solmu.command.evaluation.Urn.Cast;
import fi.solmu.command.evaluation.Urn.Given;
import fi.solmu.kernel.EvaluationId;
import fi.solmu.kernel.MemberId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ballots in a real database, until they are counted. */
class UrnTest {

    private static CommandSideOnTestDatabase side;
    private static Urn urn;

    private final EvaluationId evaluation = EvaluationId.random();
    private final MemberId nurse = MemberId.random();
    private final MemberId teacher = MemberId.random();

    @BeforeAll
    static void start() {
        side = CommandSideOnTestDatabase.start();
        urn = side.bean(Urn.class);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void aBallotIsChangedUnderItsSecretAndUnderNoOther() {
        assertThat(urn.cast(evaluation, nurse, "of-the-nurse", step(2))).isEqualTo(Cast.KEPT);
        assertThat(urn.cast(evaluation, nurse, "of-the-nurse", step(4))).isEqualTo(Cast.KEPT);
        assertThat(urn.cast(evaluation, nurse, "another", step(5))).isEqualTo(Cast.ANSWERED_ELSEWHERE);
        assertThat(urn.cast(evaluation, teacher, "of-the-nurse", step(1))).isEqualTo(Cast.NOT_THEIRS);
        assertThat(urn.close(evaluation)).containsExactly(step(4));
    }

    @Test
    void onceItIsClosedNothingIsTakenAndOpenedAgainNothingIsLost() {
        urn.cast(evaluation, nurse, "of-the-nurse", step(2));
        urn.close(evaluation);
        assertThat(urn.cast(evaluation, teacher, "of-the-teacher", step(2))).isEqualTo(Cast.CLOSED);
        assertThat(urn.cast(evaluation, nurse, "of-the-nurse", step(3))).isEqualTo(Cast.CLOSED);
        urn.reopen(evaluation);
        assertThat(urn.cast(evaluation, teacher, "of-the-teacher", step(2))).isEqualTo(Cast.KEPT);
        assertThat(urn.close(evaluation)).containsExactlyInAnyOrder(step(2), step(2));
    }

    /** Else a ballot would be taken that is missing from the count that the other records. */
    @Test
    void asLongAsSomebodyElseIsCountingNothingIsTaken() {
        urn.cast(evaluation, nurse, "of-the-nurse", step(2));
        urn.close(evaluation);
        urn.close(evaluation);
        urn.reopen(evaluation);
        assertThat(urn.cast(evaluation, teacher, "of-the-teacher", step(2))).isEqualTo(Cast.CLOSED);
        urn.reopen(evaluation);
        assertThat(urn.cast(evaluation, teacher, "of-the-teacher", step(2))).isEqualTo(Cast.KEPT);
    }

    @Test
    void byLinkWhoeverHasAnotherSecretHasAnotherBallot() {
        assertThat(urn.cast(evaluation, null, "one", step(2))).isEqualTo(Cast.KEPT);
        assertThat(urn.cast(evaluation, null, "other", step(3))).isEqualTo(Cast.KEPT);
        assertThat(urn.cast(evaluation, null, "one", step(5))).isEqualTo(Cast.KEPT);
        assertThat(urn.close(evaluation)).containsExactlyInAnyOrder(step(5), step(3));
    }

    /** What the table holds is the same whoever answered first, so that its order tells nothing. */
    @Test
    void whoAnsweredInWhichOrderLeavesNoTrace() {
        List<String> contents = new ArrayList<>();
        List<MemberId> members = List.of(nurse, teacher, MemberId.random(), MemberId.random());
        for (List<Integer> order : List.of(List.of(0, 1, 2, 3), List.of(3, 1, 0, 2))) {
            EvaluationId each = EvaluationId.random();
            order.forEach(i -> urn.cast(each, members.get(i), "secret-" + i, step(i)));
            contents.add(contents(each));
        }
        assertThat(contents.getFirst()).isEqualTo(contents.getLast());
        assertThat(contents.getFirst()).doesNotContain("secret-");
    }

    @Test
    void aBallotForWhichThereIsNoRoomIsNotTakenAndTheOthersStay() {
        Map<String, Given> endless = Map.of("freely", new Given(null, "a".repeat(16_000_000)));
        assertThat(urn.cast(evaluation, null, "one", step(2))).isEqualTo(Cast.KEPT);
        assertThat(urn.cast(evaluation, null, "endless", endless)).isEqualTo(Cast.FULL);
        assertThat(urn.close(evaluation)).containsExactly(step(2));
    }

    @Test
    void emptiedNothingIsLeft() {
        urn.cast(evaluation, nurse, "of-the-nurse", step(2));
        urn.empty(evaluation);
        assertThat(contents(evaluation)).isEqualTo("{} {}");
        assertThat(urn.cast(evaluation, teacher, "of-the-teacher", step(2))).isEqualTo(Cast.CLOSED);
    }

    @Test
    void ofManyWhoAnswerAtOnceNobodysBallotIsLost() throws Exception {
        List<Callable<Cast>> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String secret = "secret-" + i;
            MemberId member = MemberId.random();
            int given = new Random(i).nextInt(5) + 1;
            all.add(() -> urn.cast(evaluation, member, secret, step(given)));
        }
        try (ExecutorService voters = Executors.newFixedThreadPool(8)) {
            for (Future<Cast> cast : voters.invokeAll(all)) {
                assertThat(cast.get()).isEqualTo(Cast.KEPT);
            }
        }
        Collection<Map<String, Given>> ballots = urn.close(evaluation);
        assertThat(ballots).hasSize(40);
    }

    private static Map<String, Given> step(int step) {
        return Map.of("trust", new Given(step, null));
    }

    private static String contents(EvaluationId evaluation) {
        return side.bean(JdbcClient.class)
                .sql("select answered::text || ' ' || ballots::text from command_side.urn where evaluation_id = :id")
                .param("id", evaluation.value())
                .query(String.class)
                .single();
    }
}
