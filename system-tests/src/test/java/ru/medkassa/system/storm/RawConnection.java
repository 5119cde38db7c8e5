package ru.medkassa.system.storm;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** A bare connection to the server, over which anything can be said. */
record RawConnection(URI url) {

    private static final Duration OWED = Duration.ofMinutes(1);
    private static final Duration NOT_OWED = Duration.ofSeconds(3);

    /** Empty if the server ends the connection without an answer, or goes on waiting for the end of the request. */
    Optional<RawAnswer> send(RawRequest request) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(url.getHost(), url.getPort()), (int) OWED.toMillis());
            socket.setSoTimeout((int) (request.isWellFormed() ? OWED : NOT_OWED).toMillis());
            Optional<IOException> unsaid = say(socket, request.toBytes());
            return hear(socket, request, unsaid);
        }
    }

    /** A server may answer and close before it has heard everything. */
    private static Optional<IOException> say(Socket socket, byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    private static Optional<RawAnswer> hear(Socket socket, RawRequest request, Optional<IOException> unsaid)
            throws IOException {
        try {
            return RawAnswer.read(
                    new BufferedInputStream(socket.getInputStream()),
                    request.verb().equals("HEAD"));
        } catch (IOException e) {
            if (request.isWellFormed()) {
                unsaid.ifPresent(e::addSuppressed);
                throw e;
            }
            return Optional.empty();
        }
    }
}
