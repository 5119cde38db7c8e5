package ru.medkassa.adapters.rest.mis;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.medkassa.dialect.reading.Parameters;

/** For whom a push is: {@code ogrn} and {@code oid} in the query string or as headers; the body is for invoices alone. */
final class PushParameters {

    private static final byte[] NOTHING = {};

    private PushParameters() {}

    static Parameters of(HttpServletRequest request) {
        String query = Stream.concat(
                        Optional.ofNullable(request.getQueryString()).stream(),
                        Stream.of("ogrn", "oid").flatMap(name -> Optional.ofNullable(request.getHeader(name)).stream()
                                .map(it -> name + "=" + URLEncoder.encode(it, StandardCharsets.UTF_8))))
                .collect(Collectors.joining("&"));
        return Parameters.of(query, NOTHING);
    }
}
