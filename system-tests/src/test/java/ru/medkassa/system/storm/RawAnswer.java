package ru.medkassa.system.storm;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An answer as it came over the wire: its status, the lines of its head, and its body. */
record RawAnswer(int code, List<String> head, String body) {

    private static final int FIRST_FINAL_CODE = 200;

    /** The first answer that is not merely "go on"; empty if the connection ends without one. */
    static Optional<RawAnswer> read(InputStream in, boolean bodyless) throws IOException {
        Optional<RawAnswer> answer = readOne(in, bodyless);
        while (answer.isPresent() && answer.get().code < FIRST_FINAL_CODE) {
            answer = readOne(in, bodyless);
        }
        return answer;
    }

    Optional<String> header(String name) {
        return valueOf(name, head);
    }

    private static Optional<RawAnswer> readOne(InputStream in, boolean bodyless) throws IOException {
        Optional<String> status = line(in);
        if (status.isEmpty()) {
            return Optional.empty();
        }
        int code = Integer.parseInt(status.get().split(" ")[1]);
        List<String> head = new ArrayList<>(List.of(status.get()));
        String line = line(in).orElse("");
        while (!line.isEmpty()) {
            head.add(line);
            line = line(in).orElse("");
        }
        byte[] body = bodyless || code < FIRST_FINAL_CODE ? new byte[0] : body(in, head);
        return Optional.of(new RawAnswer(code, List.copyOf(head), new String(body, UTF_8)));
    }

    private static byte[] body(InputStream in, List<String> head) throws IOException {
        Optional<String> length = valueOf("Content-Length", head);
        if (length.isPresent()) {
            byte[] body = in.readNBytes(Integer.parseInt(length.get()));
            if (body.length < Integer.parseInt(length.get())) {
                throw new EOFException("The answer is cut off: " + head);
            }
            return body;
        }
        return valueOf("Transfer-Encoding", head).isPresent() ? chunks(in) : in.readAllBytes();
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int size = Integer.parseInt(line(in).orElseThrow(EOFException::new).strip(), 16);
        while (size > 0) {
            body.write(in.readNBytes(size));
            in.readNBytes(2);
            size = Integer.parseInt(line(in).orElseThrow(EOFException::new).strip(), 16);
        }
        return body.toByteArray();
    }

    private static Optional<String> valueOf(String name, List<String> head) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return head.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .findFirst();
    }

    private static Optional<String> line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        while (next >= 0 && next != '\n') {
            line.write(next);
            next = in.read();
        }
        return Optional.of(line.toString(ISO_8859_1).replaceFirst("\\r$", ""));
    }
}
