package ru.medkassa.adapters.rest.door;

import jakarta.resource.ResourceException;
import java.net.SocketException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.regex.Pattern;
import javax.transaction.xa.XAException;

/**
 * Tells a database that is away, or too busy to answer in time, from a fault of ours. In the first case the client is
 * asked to come again soon, and no person has to look.
 */
public final class Outage {

    private static final int DEEPEST_CAUSE = 32;

    /**
     * SQL states by their first two characters: 08 connection, 53 out of resources, 57 operator intervention
     * (shutdown, cancelled by a time limit), 55 lock not available in time, 40 serialisation or dead lock, 25 for a
     * standby that has become read only.
     */
    private static final Set<String> STATES = Set.of("08", "53", "57", "55", "40", "25");

    /** How PostgreSQL begins to say that it refuses a statement, in the languages it is installed with here. */
    private static final Pattern REFUSED_BY_POSTGRES = Pattern.compile("(^|: )(ERROR|ОШИБКА):");

    private Outage() {}

    public static boolean isBehind(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (isOutage(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isOutage(Throwable cause) {
        if (cause instanceof SQLException sql && sql.getSQLState() != null) {
            return sql.getSQLState().length() >= 2
                    && STATES.contains(sql.getSQLState().substring(0, 2));
        }
        return cause instanceof XAException commit && isLost(commit)
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLTransientException
                || cause instanceof ResourceException
                || cause instanceof SocketException;
    }

    /**
     * Of a commit that failed the container keeps only the words. If they are not PostgreSQL's own verdict, the connection
     * went away under it: nobody knows what became of the transaction, and the client's next call will tell.
     */
    private static boolean isLost(XAException commit) {
        return commit.getMessage() == null
                || !REFUSED_BY_POSTGRES.matcher(commit.getMessage()).find();
    }
}
