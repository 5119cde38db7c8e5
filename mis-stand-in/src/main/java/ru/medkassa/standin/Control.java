package ru.medkassa.standin;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the stand-in is told and asked about itself.
 *
 * <pre>
 * POST /control/invoices?ogrn=&oid=   invoices to hold, NDJSON
 * POST /control/tenants?ogrn=&oid=    a place of service; from then on others are answered 4016
 * POST /control/behaviour             see {@link Behaviour}
 * GET  /control/log[?invoiceGuid=]      every request seen, NDJSON
 * GET  /control/applied[?invoiceGuid=]  those that changed something, in order
 * GET  /control/summary               how many of each
 * </pre>
 */
final class Control {

    private final Hospital hospital;

    Control(Hospital hospital) {
        this.hospital = hospital;
    }

    Answer answer(Asked asked, InputStream body) throws IOException {
        try {
            return switch (asked.method()) {
                case "invoices" -> take(asked, body);
                case "tenants" -> {
                    hospital.addTenant(asked.parameter("ogrn"), asked.parameter("oid"));
                    yield Answer.ok(asked.object());
                }
                case "behaviour" -> {
                    hospital.behave(object(new String(body.readAllBytes(), StandardCharsets.UTF_8)));
                    yield Answer.ok(hospital.behaviour().told());
                }
                case "log" -> lines(asked, call -> true);
                case "applied" -> lines(asked, call -> call.getBoolean("applied"));
                case "summary" -> summary();
                default -> Answer.text(404, "no such control");
            };
        } catch (JsonException | ClassCastException | ArithmeticException | NumberFormatException e) {
            return Answer.text(400, "not understood: " + e.getMessage());
        }
    }

    private Answer take(Asked asked, InputStream body) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        int taken = 0;
        int kept = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                HeldInvoice invoice = new HeldInvoice(asked.parameter("ogrn"), asked.parameter("oid"), object(line));
                if (hospital.take(invoice)) {
                    taken++;
                } else {
                    kept++;
                }
            }
        }
        return Answer.ok(Json.createObjectBuilder()
                .add("taken", taken)
                .add("keptAsTheyWere", kept)
                .build());
    }

    private Answer lines(Asked asked, Predicate<JsonObject> wanted) {
        String guid = asked.parameter("invoiceGuid").toLowerCase(Locale.ROOT);
        return Answer.lines(
                hospital.calls().stream()
                        .filter(wanted)
                        .filter(call -> guid.isEmpty()
                                || call.getString("invoiceGuid")
                                        .toLowerCase(Locale.ROOT)
                                        .equals(guid))
                        .map(call -> call + "\n")
                        .collect(Collectors.joining()),
                Map.of());
    }

    private Answer summary() {
        List<JsonObject> calls = hospital.calls();
        return Answer.ok(Json.createObjectBuilder()
                .add("invoices", hospital.look(Books::size))
                .add("requests", calls.size())
                .add(
                        "applied",
                        calls.stream().filter(it -> it.getBoolean("applied")).count())
                .build());
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
