package ru.medkassa.adapters.mis;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * Which failure of the wire leaves no doubt that nothing arrived. In doubt it may have arrived: then the next step is to
 * ask or to repeat what may be repeated, never to believe that nothing happened.
 */
final class WireFailure {

    /** What Java says of a system that answers a TLS greeting with something else: still before the call itself. */
    private static final String NOT_TLS = "Unsupported or unrecognized SSL message";

    private WireFailure() {}

    static Reply reply(Throwable failure) {
        Throwable cause = unwrapped(failure);
        if (cause instanceof HttpConnectTimeoutException) {
            return new Reply.NotReached("МИС не приняла соединение за отведённое время");
        }
        if (isIn(cause, UnresolvedAddressException.class) || isIn(cause, UnknownHostException.class)) {
            return new Reply.NotReached("адрес МИС не найден в сети");
        }
        if (isIn(cause, SSLHandshakeException.class) || isIn(cause, SSLPeerUnverifiedException.class)) {
            return new Reply.NotReached("защищённое соединение с МИС не установлено: сертификату нет доверия"
                    + " или способы защиты не совпали");
        }
        if (cause instanceof SSLException && String.valueOf(cause.getMessage()).contains(NOT_TLS)) {
            return new Reply.NotReached("по адресу МИС отвечают без TLS");
        }
        if (isIn(cause, ConnectException.class)) {
            return new Reply.NotReached("МИС не принимает соединения");
        }
        return new Reply.NoAnswer(
                cause instanceof HttpTimeoutException || cause instanceof TimeoutException
                        ? "МИС не ответила за отведённое время"
                        : "соединение с МИС оборвалось до конца ответа");
    }

    private static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof ExecutionException || cause instanceof CompletionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean isIn(Throwable failure, Class<? extends Throwable> kind) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause)
                .limit(10)
                .anyMatch(kind::isInstance);
    }
}
