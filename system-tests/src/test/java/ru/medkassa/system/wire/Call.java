package ru.medkassa.system.wire;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One call of a client, made step by step and changed freely, because most tests send what a well-behaved client would
 * not.
 *
 * @param query pairs as they stand in the address, percent signs and all
 * @param headers lines as they stand in the request
 */
public record Call(String verb, String path, List<String> query, List<String> headers, Optional<byte[]> body) {

    public static final String FOLDER = "/api/paidServices/IntegrationInvoice/";

    public static Call of(String verb, String path) {
        return new Call(verb, path, List.of(), List.of(), Optional.empty());
    }

    public Call verb(String other) {
        return new Call(other, path, query, headers, body);
    }

    public Call path(UnaryOperator<String> change) {
        return new Call(verb, change.apply(path), query, headers, body);
    }

    /** Names a parameter, instead of what it was before. */
    public Call with(String name, String value) {
        return without(name).raw(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    public Call without(String name) {
        return new Call(
                verb,
                path,
                query.stream().filter(it -> !it.startsWith(name + "=")).toList(),
                headers,
                body);
    }

    /** Calls a parameter by another name. */
    public Call rename(String name, String other) {
        return new Call(
                verb,
                path,
                query.stream()
                        .map(it -> it.startsWith(name + "=") ? other + it.substring(name.length()) : it)
                        .toList(),
                headers,
                body);
    }

    public Call raw(String pair) {
        return new Call(verb, path, added(query, pair), headers, body);
    }

    public Call header(String name, String value) {
        return new Call(verb, path, query, added(headers, name + ": " + value), body);
    }

    public Call withoutHeader(String name) {
        return new Call(
                verb,
                path,
                query,
                headers.stream().filter(it -> !it.startsWith(name + ":")).toList(),
                body);
    }

    public Call by(String login, String password) {
        return by(login, password, StandardCharsets.UTF_8);
    }

    public Call by(String login, String password, Charset charset) {
        String token = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(charset));
        return byNobody().header("Authorization", "Basic " + token);
    }

    public Call byNobody() {
        return withoutHeader("Authorization");
    }

    public Call body(byte[] bytes) {
        return new Call(verb, path, query, headers, Optional.of(bytes));
    }

    public Call body(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same body, in other bytes. */
    public Call packed(UnaryOperator<byte[]> packing) {
        return body(packing.apply(body.orElseThrow()));
    }

    /** The parameters of the address as the body, a form. */
    public Call asForm() {
        return new Call(verb, path, List.of(), headers, Optional.empty()).body(String.join("&", query));
    }

    /** The parameters of the address as the body, a JSON object. */
    public Call asJson() {
        String members = query.stream()
                .map(it -> it.split("=", 2))
                .map(it -> "\"" + it[0] + "\":\"" + URLDecoder.decode(it[1], StandardCharsets.UTF_8) + "\"")
                .collect(Collectors.joining(","));
        return new Call(verb, path, List.of(), headers, Optional.empty()).body("{" + members + "}");
    }

    public String target() {
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    public Answer send() {
        return Http.send(this);
    }

    private static List<String> added(List<String> list, String one) {
        List<String> longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }
}
