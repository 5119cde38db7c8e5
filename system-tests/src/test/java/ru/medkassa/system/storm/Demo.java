package ru.medkassa.system.storm;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The demonstration hospital as its server listed it ({@code demo.json}). Each unpaid invoice is handed out once, so tests
 * that share a server do not meet on one.
 */
public final class Demo {

    static final UUID DESK = UUID.fromString("f333d67d-2e62-11eb-a211-0050baa12c6a");
    static final UUID OTHER_DESK = UUID.fromString("7f469ab8-bc96-11ec-9d45-00d861a563e9");

    private static final String FIRST_STORE = "1.2.643.5.1.13.13.12.2.50.4782";

    private final JsonObject content;
    private final Iterator<Invoice> unpaid;

    /** An invoice, and how many kopecks are due on it. */
    public record Invoice(UUID guid, String number, long kopecks, JsonObject listed) {

        static Invoice of(JsonObject listed) {
            BigDecimal due = listed.getJsonNumber("paySum").bigDecimalValue();
            return new Invoice(
                    UUID.fromString(listed.getString("invoiceGuid")),
                    listed.getString("invoiceNum"),
                    due.movePointRight(2).longValueExact(),
                    listed);
        }
    }

    private Demo(JsonObject content) {
        this.content = content;
        unpaid = listed("invoices")
                .filter(it -> it.getString("oid").equals(FIRST_STORE))
                .map(Invoice::of)
                .iterator();
    }

    public static Demo read(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return new Demo(reader.readObject());
        }
    }

    public CashDesk cashDesk(URI url, String login) {
        JsonObject user = listed("users")
                .filter(it -> it.getString("login").equals(login))
                .findFirst()
                .orElseThrow();
        return new CashDesk(url, login, user.getString("password"), user.getString("ogrn"), user.getString("oid"));
    }

    public synchronized Invoice unpaid() {
        return unpaid.next();
    }

    List<Invoice> unpaid(int count) {
        return Stream.generate(this::unpaid).limit(count).toList();
    }

    List<Invoice> special() {
        return listed("special").map(Invoice::of).toList();
    }

    private Stream<JsonObject> listed(String name) {
        return content.getJsonArray(name).getValuesAs(JsonObject.class).stream();
    }
}
