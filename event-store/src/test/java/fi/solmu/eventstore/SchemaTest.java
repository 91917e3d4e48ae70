package fi.solmu.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class SchemaTest {

    @Test
    void aFreshRecordIsEmpty() throws Exception {
        try (Connection connection = TestDatabase.fresh().getConnection();
                Statement statement = connection.createStatement();
                ResultSet head = statement.executeQuery("select position from event_store.record_head")) {
            assertThat(head.next()).isTrue();
            assertThat(head.getLong(1)).isZero();
        }
    }
}
