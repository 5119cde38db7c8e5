package ru.medkassa.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The limit where pgbench is not installed: threads that send the same statements, prepared, by plain JDBC. */
record JdbcLimit(BenchDatabase database, Map<String, Long> constants) implements Limit {

    @Override
    public String name() {
        return "plain JDBC (pgbench is not on the path)";
    }

    @Override
    public double perSecond(Script script, int clients, Duration duration) throws SQLException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        List<Connection> connections = new ArrayList<>();
        try {
            List<Callable<Long>> work = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                Connection connection = database.asApplication();
                connections.add(connection);
                work.add(() -> transactions(script, connection, duration));
            }
            long began = System.nanoTime();
            long sum = 0;
            for (Future<Long> client : threads.invokeAll(work)) {
                sum += client.get();
            }
            return sum / ((System.nanoTime() - began) / 1e9);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client of the limit broke", e.getCause());
        } finally {
            threads.shutdownNow();
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }

    private long transactions(Script script, Connection connection, Duration duration) throws SQLException {
        List<PreparedStatement> prepared = new ArrayList<>();
        for (Script.SqlStatement statement : script.statements()) {
            prepared.add(connection.prepareStatement(statement.sql()));
        }
        long done = 0;
        for (long end = System.nanoTime() + duration.toNanos(); System.nanoTime() < end; done++) {
            Map<String, Long> values = script.next(constants);
            for (int i = 0; i < prepared.size(); i++) {
                execute(prepared.get(i), script.statements().get(i).parameters(), values);
            }
        }
        return done;
    }

    /** The types are left to the server, as pgbench does. */
    private static void execute(PreparedStatement statement, List<String> parameters, Map<String, Long> values)
            throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, values.get(parameters.get(i)).toString(), Types.OTHER);
        }
        statement.execute();
    }
}
