package ru.medkassa.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection of a cash desk to the server: HTTP/1.1, kept alive, as cheap as can be, since the client is measured on
 * the same processors as the server. It knows only what servers send to plain calls: a length or chunks.
 */
final class HttpConnection implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 30_000;
    private static final String END_OF_HEAD = "\r\n\r\n";

    private final InetSocketAddress server;
    private final byte[] buffer = new byte[64 * 1024];
    private Socket socket = new Socket();
    private int filled;

    HttpConnection(InetSocketAddress server) {
        this.server = server;
    }

    /** Sends one whole request and reads the answer; gives its status. */
    int call(byte[] request) throws IOException {
        if (!socket.isConnected() || socket.isClosed()) {
            connect();
        }
        socket.getOutputStream().write(request);
        filled = 0;
        String head = readHead();
        int bodyAt = head.length();
        String lower = head.toLowerCase(Locale.ROOT);
        int length =
                header(lower, "content-length:").isEmpty() ? -1 : Integer.parseInt(header(lower, "content-length:"));
        if (length >= 0) {
            readUntil(bodyAt + length);
        } else {
            readChunks(bodyAt);
        }
        if (header(lower, "connection:").equals("close")) {
            socket.close();
        }
        return Integer.parseInt(head, 9, 12, 10);
    }

    private void connect() throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.connect(server, TIMEOUT_MILLIS);
    }

    private String readHead() throws IOException {
        int from = 0;
        while (true) {
            readMore();
            String text = new String(buffer, 0, filled, StandardCharsets.ISO_8859_1);
            int end = text.indexOf(END_OF_HEAD, Math.max(0, from - END_OF_HEAD.length()));
            if (end >= 0) {
                return text.substring(0, end + END_OF_HEAD.length());
            }
            from = filled;
        }
    }

    private void readUntil(int end) throws IOException {
        while (filled < end) {
            readMore();
        }
    }

    private void readChunks(int bodyAt) throws IOException {
        int at = bodyAt;
        while (true) {
            int lineEnd = lineEnd(at);
            int size = Integer.parseInt(new String(buffer, at, lineEnd - at, StandardCharsets.ISO_8859_1).strip(), 16);
            at = lineEnd + 2 + size + 2;
            readUntil(at);
            if (size == 0) {
                return;
            }
        }
    }

    private int lineEnd(int from) throws IOException {
        int at = from;
        while (true) {
            readUntil(at + 2);
            if (buffer[at] == '\r' && buffer[at + 1] == '\n') {
                return at;
            }
            at++;
        }
    }

    private void readMore() throws IOException {
        InputStream in = socket.getInputStream();
        int read = in.read(buffer, filled, buffer.length - filled);
        if (read <= 0) {
            throw new EOFException("The server closed the connection in the middle of an answer");
        }
        filled += read;
    }

    private static String header(String head, String name) {
        int at = head.indexOf("\n" + name);
        return at < 0
                ? ""
                : head.substring(at + 1 + name.length(), head.indexOf('\r', at)).strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
