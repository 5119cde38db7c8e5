package ru.medkassa.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The list of the demonstration hospitals as the application wrote it ({@code demo.json}): users, desks, invoices. */
record DemonstrationFile(JsonObject content) {

    static DemonstrationFile read(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return new DemonstrationFile(reader.readObject());
        }
    }

    /** One line a user, passwords included: they are for trying, and the project shows them to everybody. */
    List<String> users() {
        return objects("users")
                .map(user -> "%-8s  %s / %s  (%s, %s)"
                        .formatted(
                                user.getString("role"),
                                user.getString("login"),
                                user.getString("password"),
                                user.getString("ogrn"),
                                user.getString("oid")))
                .toList();
    }

    /** The three calls of the first cash desk user of a store that has a desk and an invoice to pay. */
    Optional<CurlLines> toTry() {
        return objects("users")
                .filter(user -> user.getString("role").equals("1c"))
                .flatMap(user -> of(user, "cashDesks").flatMap(desk -> of(user, "invoices")
                        .map(invoice -> new CurlLines(url(), user, desk, invoice))))
                .findFirst();
    }

    /** Writes the list again with the three calls in it, so that a program finds there all that a person is told. */
    void writeWith(CurlLines toTry, Path file) throws IOException {
        JsonObject whole = Json.createObjectBuilder(content)
                .add("curl", Json.createArrayBuilder(toTry.lines()))
                .build();
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(whole);
        }
        WholeFile.write(file, text.toString().strip() + "\n");
    }

    private String url() {
        return content.getString("url");
    }

    private Stream<JsonObject> of(JsonObject user, String list) {
        return objects(list)
                .filter(found -> found.getString("ogrn").equals(user.getString("ogrn"))
                        && found.getString("oid").equals(user.getString("oid")))
                .limit(1);
    }

    private Stream<JsonObject> objects(String list) {
        JsonArray array = content.containsKey(list) ? content.getJsonArray(list) : JsonValue.EMPTY_JSON_ARRAY;
        return array.stream().map(JsonValue::asJsonObject);
    }
}
