package ru.medkassa.launcher;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What PostgreSQL is told at each start, over anything its files say: nothing answered is lost with the power, nobody
 * but this machine reaches it, and its log holds no data of patients.
 */
final class PostgresOptions {

    private static final List<String> FIXED = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "password_encryption=scram-sha-256",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse");

    private PostgresOptions() {}

    static String onPort(int port) {
        return FIXED.stream().map(option -> "-c " + option).collect(Collectors.joining(" ", "-p " + port + " ", ""));
    }
}
