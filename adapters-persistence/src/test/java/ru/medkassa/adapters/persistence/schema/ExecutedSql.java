package ru.medkassa.adapters.persistence.schema;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/** What this thread has sent to the database through a data source that was {@linkplain #of wrapped}, values put in. */
public final class ExecutedSql {

    private static final ThreadLocal<List<String>> SENT = ThreadLocal.withInitial(ArrayList::new);

    /** The driver does not show the values of an array. */
    private static final ThreadLocal<String> ARRAY = new ThreadLocal<>();

    private ExecutedSql() {}

    static DataSource of(DataSource connections) {
        return wrapped(DataSource.class, connections);
    }

    /** One entry for each round trip; a batch is one. */
    public static List<String> during(Runnable work) {
        SENT.get().clear();
        work.run();
        return List.copyOf(SENT.get());
    }

    private static <T> T wrapped(Class<T> type, T target) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            note(target, method, arguments);
            try {
                return wrapped(method.invoke(target, arguments));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(ExecutedSql.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object wrapped(Object answer) {
        if (answer instanceof Connection connection) {
            return wrapped(Connection.class, connection);
        }
        return answer instanceof PreparedStatement statement ? wrapped(PreparedStatement.class, statement) : answer;
    }

    private static void note(Object target, Method method, Object[] arguments) {
        if (target instanceof PreparedStatement && method.getName().startsWith("execute")) {
            SENT.get().add(target.toString().replace("?", "'" + ARRAY.get() + "'"));
        }
        if (method.getName().equals("setObject") && arguments[1] instanceof long[] array) {
            ARRAY.set(Arrays.toString(array).replace('[', '{').replace(']', '}'));
        }
    }
}
