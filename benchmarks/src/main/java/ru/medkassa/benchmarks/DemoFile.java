package ru.medkassa.benchmarks;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The file in which the server's demonstration says what can be tried, {@code demo.json}. */
record DemoFile(String url, List<User> users, List<Desk> desks, List<DemoInvoice> invoices) {

    /** A store as every call names it. */
    record Place(String ogrn, String oid) {

        static Place of(JsonObject json) {
            return new Place(json.getString("ogrn"), json.getString("oid"));
        }
    }

    /**
     * A user of the API.
     *
     * @param role {@code 1c} or {@code auditor}
     */
    record User(String login, String password, String role, Place place) {

        @Override
        public String toString() {
            return login;
        }
    }

    /** A cash desk. */
    record Desk(Place place, String guid) {}

    /** An invoice on which nothing had been paid when the file was written. */
    record DemoInvoice(Place place, String guid, String number, BigDecimal due) {}

    static DemoFile read(Path path) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(path))) {
            JsonObject json = reader.readObject();
            return new DemoFile(
                    json.getString("url"),
                    list(json.getJsonArray("users"), DemoFile::user),
                    list(json.getJsonArray("cashDesks"), it -> new Desk(Place.of(it), it.getString("cashdeskGuid"))),
                    list(json.getJsonArray("invoices"), DemoFile::invoice));
        }
    }

    /** The first cash desk user. */
    User cashier() {
        return first(users, user -> user.role().equals("1c"), "a user of a cash desk");
    }

    User auditorOf(String ogrn) {
        return first(
                users,
                user -> user.role().equals("auditor") && user.place().ogrn().equals(ogrn),
                "an auditor");
    }

    Desk deskAt(Place place) {
        return first(desks, desk -> desk.place().equals(place), "a cash desk of " + place);
    }

    List<DemoInvoice> invoicesAt(Place place) {
        return invoices.stream().filter(it -> it.place().equals(place)).toList();
    }

    /** A store of another organisation. */
    Place foreignTo(Place place) {
        return first(users, user -> !user.place().ogrn().equals(place.ogrn()), "a second organisation")
                .place();
    }

    private static <T> T first(List<T> all, Function<T, Boolean> wanted, String what) {
        return all.stream()
                .filter(wanted::apply)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The demonstration file has not " + what));
    }

    private static User user(JsonObject json) {
        return new User(json.getString("login"), json.getString("password"), json.getString("role"), Place.of(json));
    }

    private static DemoInvoice invoice(JsonObject json) {
        return new DemoInvoice(
                Place.of(json),
                json.getString("invoiceGuid"),
                json.getString("invoiceNum"),
                json.getJsonNumber("paySum").bigDecimalValue());
    }

    private static <T> List<T> list(JsonArray array, Function<JsonObject, T> read) {
        return array.getValuesAs(JsonObject.class).stream().map(read).toList();
    }
}
