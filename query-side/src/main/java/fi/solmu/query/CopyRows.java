package fi.solmu.query;

import fi.solmu.kernel.Identifier;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * New rows for one table, sent by PostgreSQL's binary COPY while they are being made, so that the database writes the first ones
 * while later ones are still thought out. One connection can take in one table at a time.
 */
public final class CopyRows implements AutoCloseable {

    private static final byte[] SIGNATURE = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final int SEND_FROM = 1 << 16;
    private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final long EPOCH_SECOND = EPOCH_DAY * 86_400;
    private static final int TEXT = 25;
    private static final int UUID_TYPE = 2950;
    private static final int LOWER_INCLUDED = 0x02;
    private static final int UPPER_OPEN = 0x10;

    private final Connection connection;
    private final String sql;
    private final int columns;
    private ByteBuffer buffer = ByteBuffer.allocate(2 * SEND_FROM);
    private @Nullable CopyIn copy;
    private boolean ended;

    private CopyRows(Connection connection, String sql, int columns) {
        this.connection = connection;
        this.sql = sql;
        this.columns = columns;
    }

    public static CopyRows into(Connection connection, String table, List<String> columns) {
        String sql = "copy " + table + " (" + String.join(", ", columns) + ") from stdin (format binary)";
        return new CopyRows(connection, sql, columns.size());
    }

    /** Begins the next row; its values follow in the order of the columns. */
    public CopyRows row() throws SQLException {
        if (buffer.position() >= SEND_FROM) {
            send();
        } else if (buffer.position() == 0 && copy == null) {
            buffer.put(SIGNATURE);
        }
        space(Short.BYTES).putShort((short) columns);
        return this;
    }

    public CopyRows id(@Nullable Identifier value) {
        return uuid(value == null ? null : value.value());
    }

    public CopyRows uuid(@Nullable UUID value) {
        if (value == null) {
            return nothing();
        }
        space(Integer.BYTES + 2 * Long.BYTES)
                .putInt(2 * Long.BYTES)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits());
        return this;
    }

    public CopyRows text(@Nullable String value) {
        if (value == null) {
            return nothing();
        }
        bytes(value.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public CopyRows texts(List<String> values) {
        space(6 * Integer.BYTES);
        int start = buffer.position();
        buffer.putInt(0).putInt(values.isEmpty() ? 0 : 1).putInt(0).putInt(TEXT);
        if (!values.isEmpty()) {
            buffer.putInt(values.size()).putInt(1);
        }
        for (String value : values) {
            bytes(value.getBytes(StandardCharsets.UTF_8));
        }
        buffer.putInt(start, buffer.position() - start - Integer.BYTES);
        return this;
    }

    public CopyRows ids(List<? extends Identifier> values) {
        space(6 * Integer.BYTES + values.size() * (Integer.BYTES + 2 * Long.BYTES));
        int start = buffer.position();
        buffer.putInt(0).putInt(values.isEmpty() ? 0 : 1).putInt(0).putInt(UUID_TYPE);
        if (!values.isEmpty()) {
            buffer.putInt(values.size()).putInt(1);
        }
        values.forEach(this::id);
        buffer.putInt(start, buffer.position() - start - Integer.BYTES);
        return this;
    }

    public CopyRows truth(boolean value) {
        space(Integer.BYTES + 1).putInt(1).put((byte) (value ? 1 : 0));
        return this;
    }

    public CopyRows number(@Nullable Integer value) {
        if (value == null) {
            return nothing();
        }
        space(2 * Integer.BYTES).putInt(Integer.BYTES).putInt(value);
        return this;
    }

    public CopyRows number(long value) {
        space(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(value);
        return this;
    }

    public CopyRows day(@Nullable LocalDate value) {
        if (value == null) {
            return nothing();
        }
        space(2 * Integer.BYTES);
        putDay(value);
        return this;
    }

    /** The days from the first one on, up to the second one, which is no longer in it. */
    public CopyRows days(LocalDate from, @Nullable LocalDate until) {
        space(6 * Integer.BYTES);
        int bound = 2 * Integer.BYTES;
        buffer.putInt(1 + (until == null ? bound : 2 * bound));
        buffer.put((byte) (until == null ? LOWER_INCLUDED | UPPER_OPEN : LOWER_INCLUDED));
        putDay(from);
        if (until != null) {
            putDay(until);
        }
        return this;
    }

    /** The moments from the first one on, up to the second one, which is no longer in it. */
    public CopyRows moments(Instant from, @Nullable Instant until) {
        int bound = Integer.BYTES + Long.BYTES;
        space(Integer.BYTES + 1 + 2 * bound).putInt(1 + (until == null ? bound : 2 * bound));
        buffer.put((byte) (until == null ? LOWER_INCLUDED | UPPER_OPEN : LOWER_INCLUDED));
        putMoment(from);
        if (until != null) {
            putMoment(until);
        }
        return this;
    }

    public CopyRows nothing() {
        space(Integer.BYTES).putInt(-1);
        return this;
    }

    /** Sends what is left and waits until the database has taken in every row. */
    public void end() throws SQLException {
        if (buffer.position() > 0 || copy != null) {
            space(Short.BYTES).putShort((short) -1);
            send().endCopy();
        }
        ended = true;
    }

    /** Leaves nothing half sent on the connection when the rows could not all be made. */
    @Override
    public void close() throws SQLException {
        if (!ended && copy != null && copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private CopyIn send() throws SQLException {
        CopyIn open = copy;
        if (open == null) {
            open = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
            copy = open;
        }
        open.writeToCopy(buffer.array(), 0, buffer.position());
        open.flushCopy();
        buffer.clear();
        return open;
    }

    private void bytes(byte[] value) {
        space(Integer.BYTES + value.length).putInt(value.length).put(value);
    }

    private void putDay(LocalDate day) {
        buffer.putInt(Integer.BYTES).putInt((int) (day.toEpochDay() - EPOCH_DAY));
    }

    private void putMoment(Instant moment) {
        long micros = (moment.getEpochSecond() - EPOCH_SECOND) * 1_000_000 + moment.getNano() / 1_000;
        buffer.putInt(Long.BYTES).putLong(micros);
    }

    private ByteBuffer space(int needed) {
        if (buffer.remaining() < needed) {
            ByteBuffer larger = ByteBuffer.allocate(Math.max(2 * buffer.capacity(), buffer.position() + needed));
            buffer = larger.put(buffer.flip());
        }
        return buffer;
    }
}
