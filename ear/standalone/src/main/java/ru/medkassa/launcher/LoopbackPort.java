package ru.medkassa.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;

/** The port of our own PostgreSQL on the loopback address: the one the person wants, or any free one. */
final class LoopbackPort {

    private static final int ANY = 0;

    private LoopbackPort() {}

    static int choose(OptionalInt wanted) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), wanted.orElse(ANY)));
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new StartRefused(
                    "MEDKASSA_POSTGRES_PORT=" + wanted.orElse(ANY) + " cannot be used on 127.0.0.1 (" + e.getMessage()
                            + "): set another port, or none for any free one.",
                    e);
        }
    }
}
