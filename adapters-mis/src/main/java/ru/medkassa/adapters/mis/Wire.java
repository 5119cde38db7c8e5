package ru.medkassa.adapters.mis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import ru.medkassa.dialect.reading.RequestBody;
import ru.medkassa.domain.organization.MisEndpoint;

/** The way to a medical information system and back: each call once, with an end to all waiting. */
@ApplicationScoped
class Wire {

    private Clients clients;

    Wire() {}

    @Inject
    Wire(Clients clients) {
        this.clients = clients;
    }

    /**
     * Calls and reads the whole answer.
     *
     * @param inAll for how long the answer is waited for, to its last byte
     */
    public Reply call(MisEndpoint endpoint, MisCall call, Duration connectTimeout, Duration inAll) {
        Patience patience = Patience.inAll(inAll);
        try (ArrivingBody none = new ArrivingBody(patience)) {
            HttpResponse<ArrivingBody> response =
                    open(endpoint, call.request(endpoint.address()), connectTimeout, patience, none);
            return new Reply.Heard(response.statusCode(), body(response));
        } catch (WrongConnectionException e) {
            return new Reply.NotReached(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.NoAnswer("сервер останавливается");
        } catch (ExecutionException | TimeoutException | CancellationException | IOException e) {
            return WireFailure.reply(e);
        }
    }

    /**
     * Calls and gives the answer as soon as its head is there; whoever gets it closes the body.
     *
     * @throws WrongConnectionException if the certificate or the credentials cannot be used
     */
    public HttpResponse<ArrivingBody> open(
            MisEndpoint endpoint,
            HttpRequest.Builder request,
            Duration connectTimeout,
            Patience patience,
            ArrivingBody body)
            throws InterruptedException, ExecutionException, TimeoutException {
        HttpClient client = clients.of(endpoint, connectTimeout);
        request.header("Accept-Encoding", "gzip");
        authorize(request, endpoint);
        CompletableFuture<HttpResponse<ArrivingBody>> answer = client.sendAsync(request.build(), head -> body);
        try {
            return answer.get(patience.left(), TimeUnit.NANOSECONDS);
        } finally {
            // Ends the call if it is still under way, and does nothing if it has been answered
            answer.cancel(true);
        }
    }

    private static Optional<byte[]> body(HttpResponse<ArrivingBody> response) throws IOException {
        String encoding = response.headers().firstValue("Content-Encoding").orElse("");
        return RequestBody.read(response.body(), encoding, Reply.LARGEST_BODY_BYTES)
                .fold(Optional::of, Optional::empty, reason -> Optional.empty());
    }

    private static Optional<String> authorization(MisEndpoint endpoint) {
        return endpoint.access()
                .fold(
                        Optional::empty,
                        basic -> Optional.of("Basic "
                                + Base64.getEncoder()
                                        .encodeToString((basic.login() + ":"
                                                        + basic.password().value())
                                                .getBytes(StandardCharsets.UTF_8))),
                        bearer -> Optional.of("Bearer " + bearer.token().value()),
                        unreadable -> {
                            throw new WrongConnectionException(
                                    "сохранённый пароль или токен не читается: сервер запущен без ключа, которым он зашифрован");
                        });
    }

    private static void authorize(HttpRequest.Builder request, MisEndpoint endpoint) {
        try {
            authorization(endpoint).ifPresent(it -> request.header("Authorization", it));
        } catch (IllegalArgumentException e) {
            // Java quotes the header in its message, and the header is the secret: no cause
            throw new WrongConnectionException("доступ к МИС записан знаками, которые не передать по HTTP");
        }
    }

    /**
     * @throws WrongConnectionException if it is no address
     */
    static HttpRequest.Builder request(String address) {
        try {
            URI uri = URI.create(address);
            if (uri.getHost() != null) {
                return HttpRequest.newBuilder(uri);
            }
        } catch (IllegalArgumentException e) {
            // The same as an address without a host
        }
        throw new WrongConnectionException("адрес МИС записан неверно");
    }
}
