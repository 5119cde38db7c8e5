package ru.medkassa.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An auditor with a program: asks for pages, takes files, and looks at the server's memory meanwhile. */
record AuditorClient(HttpClient http, String url, DemoFile.User user) {

    private static final Duration PAGE = Duration.ofSeconds(60);
    private static final Duration FILE = Duration.ofHours(1);
    private static final Pattern HEAP = Pattern.compile("(?m)^memory_usedHeap_bytes(?:\\{[^}]*})? ([0-9.E]+)");

    /** Microseconds until the last byte. */
    long pageMicros(String query) throws IOException, InterruptedException {
        HttpRequest request = request("/api/audit/v1/journal?limit=100&" + query, PAGE);
        long began = System.nanoTime();
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        long micros = (System.nanoTime() - began) / 1000;
        if (answer.statusCode() != 200) {
            throw new IOException("The journal answers " + answer.statusCode() + " to " + query);
        }
        return micros;
    }

    /** What was got of a file. */
    record Taken(long bytes, long lines, double seconds, long largestHeapBytes) {}

    Taken take(String file, String query) throws IOException, InterruptedException {
        long began = System.nanoTime();
        HttpResponse<InputStream> answer =
                http.send(request("/api/audit/v1/" + file + "?" + query, FILE), BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IOException(file + " is answered " + answer.statusCode());
        }
        long bytes = 0;
        long lines = 0;
        long heap = 0;
        long look = began;
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = answer.body()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
                if (System.nanoTime() - look > 1_000_000_000L) {
                    heap = Math.max(heap, heapBytes().orElse(0));
                    look = System.nanoTime();
                }
            }
        }
        return new Taken(bytes, lines, (System.nanoTime() - began) / 1e9, heap);
    }

    /** The used heap, if the server tells. */
    private OptionalLong heapBytes() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request("/metrics?scope=base", PAGE), BodyHandlers.ofString(StandardCharsets.UTF_8));
        Matcher used = HEAP.matcher(answer.body());
        return answer.statusCode() == 200 && used.find()
                ? OptionalLong.of((long) Double.parseDouble(used.group(1)))
                : OptionalLong.empty();
    }

    private HttpRequest request(String path, Duration timeout) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(timeout)
                .header("Authorization", PaidServices.authorization(user))
                .build();
    }
}
