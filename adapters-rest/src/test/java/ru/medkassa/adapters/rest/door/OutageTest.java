package ru.medkassa.adapters.rest.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.resource.spi.ResourceAllocationException;
import java.net.ConnectException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "57014", "53300", "55P03", "40P01", "25006"})
    void a_database_that_is_away_or_too_busy_is_an_outage(String state) {
        assertThat(Outage.isBehind(new IllegalStateException(new SQLException("", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "22021", "42501"})
    void a_fault_of_ours_is_none(String state) {
        assertThat(Outage.isBehind(new IllegalStateException(new SQLException("", state))))
                .isFalse();
    }

    @Test
    void a_pool_without_a_connection_is_an_outage() {
        assertThat(Outage.isBehind(new SQLException("no connection", new ResourceAllocationException("full"))))
                .isTrue();
    }

    @Test
    void a_refused_connection_is_an_outage() {
        assertThat(Outage.isBehind(new IllegalStateException(new ConnectException())))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jakarta.resource.spi.LocalTransactionException: An I/O error occurred while sending to the backend.",
                "jakarta.resource.spi.LocalTransactionException: FATAL: terminating connection due to administrator command"
            })
    void a_commit_whose_connection_went_away_is_an_outage(String words) {
        assertThat(Outage.isBehind(new IllegalStateException(new XAException(words))))
                .isTrue();
    }

    @Test
    void a_commit_that_postgres_refuses_is_a_fault_of_ours() {
        assertThat(Outage.isBehind(
                        new XAException("jakarta.resource.spi.LocalTransactionException: ERROR: It does not add up")))
                .isFalse();
    }

    @Test
    void a_failure_that_causes_itself_ends() {
        RuntimeException failure = new RuntimeException();
        failure.initCause(new RuntimeException(failure));

        assertThat(Outage.isBehind(failure)).isFalse();
    }
}
