package fi.solmu.query.evaluation;

import fi.solmu.kernel.EvaluationId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.Secret;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how many have answered what is still open, and under which address it is answered. What was answered is not read. */
@Component
final class AnswersTable {

    /** What is answered under an address. */
    record Link(NetworkId network, EvaluationId evaluation) {}

    private final JdbcClient database;

    AnswersTable(JdbcClient database) {
        this.database = database;
    }

    /** How many ballots there are. */
    Map<UUID, Integer> counted(Collection<UUID> evaluations) {
        Map<UUID, Integer> counted = new HashMap<>();
        database.sql("""
                select evaluation_id, (select count(*) from jsonb_object_keys(ballots)) as answers
                from command_side.urn where evaluation_id = any(:evaluations::uuid[])
                """).param("evaluations", evaluations.toArray(UUID[]::new)).query(row -> {
            counted.put(row.getObject("evaluation_id", UUID.class), row.getInt("answers"));
        });
        return counted;
    }

    /** Which of these seats have answered, by evaluation. */
    Map<UUID, Set<UUID>> answered(Collection<UUID> evaluations, Collection<UUID> members) {
        Map<UUID, Set<UUID>> answered = new HashMap<>();
        database.sql("""
                select evaluation_id, member_id
                from command_side.urn, unnest(answered) as member_id
                where evaluation_id = any(:evaluations::uuid[]) and member_id = any(:members::uuid[])
                """)
                .param("evaluations", evaluations.toArray(UUID[]::new))
                .param("members", members.toArray(UUID[]::new))
                .query(row -> {
                    answered.computeIfAbsent(row.getObject("evaluation_id", UUID.class), first -> new HashSet<>())
                            .add(row.getObject("member_id", UUID.class));
                });
        return answered;
    }

    /** Found by its hash, so how long the search takes tells nothing of the secret. */
    Optional<Link> bySecret(String secret) {
        return database.sql("select network_id, evaluation_id from command_side.answer_link where secret_hash = :hash")
                .param("hash", new Secret(secret).hash())
                .query((row, number) -> new Link(
                        new NetworkId(row.getObject("network_id", UUID.class)),
                        new EvaluationId(row.getObject("evaluation_id", UUID.class))))
                .optional();
    }
}
