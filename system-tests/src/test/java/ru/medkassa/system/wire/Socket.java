package ru.medkassa.system.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A connection without a library in between: for bytes and versions of HTTP that no library would send. */
public final class Socket {

    private static final int TIMEOUT_MILLIS = 90_000;
    private static final byte[] END_OF_HEADERS = {'\r', '\n', '\r', '\n'};

    private Socket() {}

    /** Sends a call in that version of HTTP; characters up to 255 in its address and headers are bytes. */
    public static Answer send(Call call, String version) {
        StringBuilder head = new StringBuilder(call.verb() + " " + call.target() + " " + version + "\r\n");
        if (!version.equals("HTTP/1.0")) {
            head.append("Host: 127.0.0.1:").append(Http.PORT).append("\r\nConnection: close\r\n");
        }
        call.headers().forEach(line -> head.append(line).append("\r\n"));
        call.body()
                .ifPresent(
                        it -> head.append("Content-Length: ").append(it.length).append("\r\n"));
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        call.body().ifPresent(request::writeBytes);
        return answer(exchange(request.toByteArray()));
    }

    /** What came back until the server closed the connection. */
    public static byte[] exchange(byte[] request) {
        try (java.net.Socket socket = new java.net.Socket("127.0.0.1", Http.PORT)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return socket.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer answer(byte[] bytes) {
        int end = indexOf(bytes, END_OF_HEADERS);
        String[] head = new String(bytes, 0, end, StandardCharsets.ISO_8859_1).split("\r\n");
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line : Arrays.copyOfRange(head, 1, head.length)) {
            String[] parts = line.split(": ?", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), List.of(parts[1]));
        }
        int code = Integer.parseInt(head[0].split(" ")[1]);
        return new Answer(code, headers, Arrays.copyOfRange(bytes, end + END_OF_HEADERS.length, bytes.length));
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new IllegalStateException("No end of headers in: " + new String(bytes, StandardCharsets.UTF_8));
    }
}
