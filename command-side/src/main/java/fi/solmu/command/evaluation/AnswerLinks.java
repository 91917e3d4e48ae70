package fi.solmu.command.evaluation;

import fi.solmu.kernel.EvaluationId;
import fi.solmu.kernel.NetworkId;
import fi.solmu.kernel.Secret;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secret addresses under which whoever has one may answer. */
@Component
final class AnswerLinks {

    /** What is answered under an address. */
    record Link(NetworkId network, EvaluationId evaluation) {}

    private final JdbcClient database;

    AnswerLinks(JdbcClient database) {
        this.database = database;
    }

    /** A new secret for the evaluation; one that it had before stops working. */
    String secretFor(Link link) {
        Secret secret = Secret.draw();
        database.sql("""
                        insert into command_side.answer_link (evaluation_id, network_id, secret_hash)
                        values (:evaluation, :network, :hash)
                        on conflict (evaluation_id) do update set secret_hash = excluded.secret_hash
                        """)
                .param("evaluation", link.evaluation().value())
                .param("network", link.network().value())
                .param("hash", secret.hash())
                .update();
        return secret.text();
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
