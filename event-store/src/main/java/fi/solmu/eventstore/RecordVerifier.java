package fi.solmu.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/** Recomputes the chain of hashes over the whole record and says where it breaks, if it does. */
public final class RecordVerifier {

    /**
     * What the verifier found.
     *
     * @param verified how many events hold, from the first one on
     * @param hash the hash of the last of them, in hexadecimal
     * @param fault what is wrong with the next one; none when the record holds
     */
    public record Finding(
            long verified, String hash, @Nullable String fault) {

        public boolean holds() {
            return fault == null;
        }
    }

    private static final int PAGE = 5_000;
    private static final String PAGE_AFTER = """
            select position, id, type, version, tags, payload, metadata, recorded_at, hash
            from event_store.event where position > ? order by position limit ?""";

    private final DataSource dataSource;
    private final HashChain chain = new HashChain();
    private byte[] hash = HashChain.beginning();
    private long verified;
    private Instant last = Instant.MIN;

    private RecordVerifier(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Reads the record from its first event to its newest one. */
    public static Finding verify(DataSource dataSource) {
        return new RecordVerifier(dataSource).run();
    }

    private Finding run() {
        try (Connection connection = dataSource.getConnection()) {
            long before;
            do {
                before = verified;
                String fault = page(connection);
                if (fault != null) {
                    return finding(fault);
                }
            } while (verified > before);
            return finding(headFault(connection));
        } catch (SQLException e) {
            throw new EventStoreException("the record could not be read", e);
        }
    }

    private Finding finding(@Nullable String fault) {
        return new Finding(verified, HexFormat.of().formatHex(hash), fault);
    }

    private @Nullable String page(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(PAGE_AFTER)) {
            select.setLong(1, verified);
            select.setInt(2, PAGE);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    String fault = check(row);
                    if (fault != null) {
                        return fault;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable String check(ResultSet row) throws SQLException {
        long position = row.getLong(1);
        if (position != verified + 1) {
            return "no event stands at position " + (verified + 1);
        }
        Instant recordedAt = EventRows.recordedAt(row, 8);
        if (!recordedAt.isAfter(last)) {
            return "the event at position " + position + " was not recorded after the one before it";
        }
        byte[] computed = chain.next(
                hash,
                position,
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getInt(4),
                List.of((String[]) row.getArray(5).getArray()),
                row.getString(6),
                row.getString(7),
                ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt));
        if (!Arrays.equals(computed, row.getBytes(9))) {
            return "the hash of the event at position " + position + " does not fit what is stored";
        }
        hash = computed;
        verified = position;
        last = recordedAt;
        return null;
    }

    /** Events cut off at the end leave a chain that holds; only the head remembers them. */
    private @Nullable String headFault(Connection connection) throws SQLException {
        long head = PostgresRecordReader.head(connection);
        return head > verified && page(connection) == null && head > verified
                ? "no event stands at position " + (verified + 1)
                : null;
    }
}
