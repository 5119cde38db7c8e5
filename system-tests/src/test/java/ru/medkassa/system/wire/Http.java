package ru.medkassa.system.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;

/** How most calls go over the wire: HTTP/1.1, the connection kept, as 1C does. */
public final class Http {

    public static final int PORT = Integer.parseInt(System.getProperty("http.port", "8080"));

    private static final Duration TIMEOUT = Duration.ofSeconds(90);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();

    private Http() {}

    static Answer send(Call call) {
        return send(request(call).build());
    }

    /** The client asks first whether it may send the body. */
    public static Answer sendExpectingContinue(Call call) {
        return send(request(call).expectContinue(true).build());
    }

    private static HttpRequest.Builder request(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + call.target()))
                .timeout(TIMEOUT)
                .method(
                        call.verb(),
                        call.body().map(BodyPublishers::ofByteArray).orElse(BodyPublishers.noBody()));
        call.headers().forEach(line -> request.header(line.split(": ", 2)[0], line.split(": ", 2)[1]));
        return request;
    }

    private static Answer send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
