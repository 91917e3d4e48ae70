package fi.solmu.command.evaluation;

import fi.solmu.eventstore.EventJson;
import fi.solmu.kernel.EvaluationId;
import fi.solmu.kernel.MemberId;
import fi.solmu.kernel.Secret;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ballots until they are counted. They stand here and not in the record, which forgets nothing.
 *
 * <p>An evaluation's ballots are one row, which is written anew with every ballot: on one side who has answered, on the other side the
 * ballots, each under a secret that its writer's browser drew. Neither order nor time tells which belongs to whom, and whoever can read
 * the table can't either.
 */
@Component
final class Urn {

    /** As many as fit into a row that is written anew with each of them. */
    private static final int MOST = 2_000;

    /** As many characters as all ballots together may have, for the same reason. */
    private static final int LONGEST = 16_000_000;

    /**
     * What was given to one question.
     *
     * @param choice the step or the option, from 1; none where words were asked for
     */
    record Given(@Nullable Integer choice, @Nullable String text) {}

    /** What became of a ballot. */
    enum Cast {
        KEPT,
        /** The member has answered with another ballot. */
        ANSWERED_ELSEWHERE,
        /** Somebody else's ballot. */
        NOT_THEIRS,
        FULL,
        CLOSED
    }

    private record Contents(boolean closed, Set<UUID> answered, Map<String, Map<String, Given>> ballots) {}

    private static final TypeReference<Map<String, Map<String, Given>>> BALLOTS = new TypeReference<>() {};
    private static final JsonMapper JSON = EventJson.mapper();

    private final JdbcClient database;
    private final TransactionOperations transaction;

    Urn(JdbcClient database, TransactionOperations transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /**
     * Keeps the ballot, instead of an earlier one that was cast under the same secret.
     *
     * @param member nobody that is known where there is a link
     */
    Cast cast(EvaluationId evaluation, @Nullable MemberId member, String secret, Map<String, Given> ballot) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            Contents contents = locked(evaluation);
            String name = HexFormat.of().formatHex(new Secret(secret).hash());
            boolean castBefore = contents.ballots().containsKey(name);
            Cast cast =
                    member == null ? Cast.KEPT : standing(contents.answered().contains(member.value()), castBefore);
            if (contents.closed()) {
                cast = Cast.CLOSED;
            } else if (cast == Cast.KEPT && !castBefore && contents.ballots().size() >= MOST) {
                cast = Cast.FULL;
            }
            if (cast == Cast.KEPT) {
                contents.ballots().put(name, ballot);
                if (member != null) {
                    contents.answered().add(member.value());
                }
                cast = write(evaluation, contents);
            }
            return cast;
        }));
    }

    private static Cast standing(boolean answered, boolean castBefore) {
        if (answered == castBefore) {
            return Cast.KEPT;
        }
        return answered ? Cast.ANSWERED_ELSEWHERE : Cast.NOT_THEIRS;
    }

    /** From now on no ballot is taken; those that were shown as kept are counted. */
    Collection<Map<String, Given>> close(EvaluationId evaluation) {
        String ballots = database.sql("""
                        insert into command_side.urn (evaluation_id, closed, counting) values (:evaluation, true, 1)
                        on conflict (evaluation_id) do update set closed = true, counting = urn.counting + 1
                        returning ballots
                        """)
                .param("evaluation", evaluation.value())
                .query((row, number) -> row.getString("ballots"))
                .single();
        return read(ballots).values();
    }

    /** Counting came to nothing; ballots are taken again, unless somebody else is counting them. */
    void reopen(EvaluationId evaluation) {
        database.sql("""
                update command_side.urn set counting = counting - 1, closed = counting > 1 where evaluation_id = :evaluation
                """).param("evaluation", evaluation.value()).update();
    }

    /** Nothing is left of the ballots, and no more are taken. */
    void empty(EvaluationId evaluation) {
        database.sql("""
                insert into command_side.urn (evaluation_id, closed) values (:evaluation, true)
                on conflict (evaluation_id) do update set closed = true, answered = '{}', ballots = '{}'
                """).param("evaluation", evaluation.value()).update();
    }

    private Contents locked(EvaluationId evaluation) {
        database.sql("insert into command_side.urn (evaluation_id) values (:evaluation) on conflict do nothing")
                .param("evaluation", evaluation.value())
                .update();
        return database.sql("""
                        select closed, answered, ballots from command_side.urn where evaluation_id = :evaluation for update
                        """)
                .param("evaluation", evaluation.value())
                .query((row, number) -> new Contents(
                        row.getBoolean("closed"),
                        new HashSet<>(Set.of((UUID[]) row.getArray("answered").getArray())),
                        read(row.getString("ballots"))))
                .single();
    }

    private static Map<String, Map<String, Given>> read(String ballots) {
        return new TreeMap<>(JSON.readValue(ballots, BALLOTS));
    }

    private Cast write(EvaluationId evaluation, Contents contents) {
        String ballots = JSON.writeValueAsString(contents.ballots());
        if (ballots.length() > LONGEST) {
            return Cast.FULL;
        }
        database.sql("""
                        update command_side.urn set answered = :answered::uuid[], ballots = :ballots::jsonb
                        where evaluation_id = :evaluation
                        """)
                .param("evaluation", evaluation.value())
                .param("answered", contents.answered().stream().sorted().toArray(UUID[]::new))
                .param("ballots", ballots)
                .update();
        return Cast.KEPT;
    }
}
