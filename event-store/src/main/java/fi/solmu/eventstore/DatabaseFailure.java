package fi.solmu.eventstore;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells failures that pass by themselves from those that come back with the same data. */
final class DatabaseFailure {

    /** Connection, resources, operator intervention, serialisation and deadlock. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "53", "57", "58", "40");

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String IDLE_IN_TRANSACTION_TIMEOUT = "25P03";

    private DatabaseFailure() {}

    static boolean passes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && passes(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(SQLException failure) {
        return failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || passes(failure.getSQLState());
    }

    private static boolean passes(@Nullable String state) {
        if (state == null || state.length() < 2) {
            return false;
        }
        return PASSING_CLASSES.contains(state.substring(0, 2))
                || state.equals(LOCK_NOT_AVAILABLE)
                || state.equals(IDLE_IN_TRANSACTION_TIMEOUT);
    }

    /** Whether the server itself refused the transaction and lives on, so that nothing of it is there. */
    static boolean surelyRolledBack(SQLException failure) {
        String state = failure.getSQLState();
        return state != null
                && !state.startsWith("08")
                && !state.startsWith("57")
                && !state.startsWith("58")
                && !state.equals(IDLE_IN_TRANSACTION_TIMEOUT)
                && !state.startsWith("XX");
    }
}
