package ru.medkassa.adapters.mis;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.medkassa.domain.organization.Ogrn;
import ru.medkassa.domain.organization.Oid;

/**
 * One call of the paid services API. What is in the address is written down by servers and proxies on the way, so it
 * names the hospital and the invoice, and nobody.
 *
 * @param method its name, after the version of the API if it belongs to one
 * @param json the body; absent: none
 */
record MisCall(String method, Map<String, String> query, Optional<String> json, boolean reading) {

    private static final String PATH = "/api/paidServices/IntegrationInvoice/";
    private static final String V2 = "v2/";

    MisCall {
        query = new LinkedHashMap<>(query);
    }

    /** Which version the system speaks; no hospital is named. */
    static MisCall version() {
        return new MisCall("Version", Map.of(), Optional.empty(), true);
    }

    /** Something that is told, and changes what the system knows. */
    static MisCall telling(String method, Ogrn ogrn, Oid oid) {
        return new MisCall(V2 + method, tenant(ogrn, oid), Optional.empty(), false);
    }

    /** Something that is asked for and may be asked again. */
    static MisCall asking(String method, Ogrn ogrn, Oid oid) {
        return new MisCall(V2 + method, tenant(ogrn, oid), Optional.empty(), true);
    }

    private static Map<String, String> tenant(Ogrn ogrn, Oid oid) {
        Map<String, String> tenant = new LinkedHashMap<>();
        tenant.put("ogrn", ogrn.value());
        tenant.put("oid", oid.value());
        return tenant;
    }

    MisCall with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(query);
        more.put(name, value.toString());
        return new MisCall(method, more, json, reading);
    }

    MisCall saying(String body) {
        return new MisCall(method, query, Optional.of(body), reading);
    }

    HttpRequest.Builder request(String address) {
        String parameters = query.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String question = parameters.isEmpty() ? "" : "?" + parameters;
        HttpRequest.Builder request =
                Wire.request(address + PATH + method + question).header("Accept", "application/json");
        return json.map(body -> request.header("Content-Type", "application/json; charset=utf-8")
                        .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)))
                .orElseGet(() -> reading ? request.GET() : request.POST(BodyPublishers.noBody()));
    }
}
