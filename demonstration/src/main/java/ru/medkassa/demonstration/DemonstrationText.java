package ru.medkassa.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Stream;
import ru.medkassa.application.identity.Role;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.organization.Oid;
import ru.medkassa.domain.payer.PersonName;

/** What can be tried, as JSON for people and for programs that play a cash desk. */
final class DemonstrationText {

    private DemonstrationText() {}

    static String of(Listing listing, String url) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(document(listing, url));
        }
        return text.append('\n').toString().stripLeading();
    }

    private static JsonObject document(Listing listing, String url) {
        return Json.createObjectBuilder()
                .add("url", url)
                .add("users", array(Hospitals.ALL.stream().flatMap(DemonstrationText::users)))
                .add("cashDesks", array(Hospitals.ALL.stream().flatMap(DemonstrationText::desks)))
                .add("invoices", plain(listing.plain()))
                .add("invoicesOfOtherStores", plain(listing.ofOtherStores()))
                .add("special", array(listing.specials().stream().map(DemonstrationText::special)))
                .build();
    }

    private static Stream<JsonObject> users(Hospital hospital) {
        return hospital.users().stream().map(user -> Json.createObjectBuilder()
                .add("login", user.login())
                .add("password", user.password())
                .add("role", word(user.role()))
                .add("ogrn", hospital.organization().ogrn().value())
                .add("oid", user.stores().get(0).value())
                .add(
                        "oids",
                        Json.createArrayBuilder(
                                user.stores().stream().map(Oid::value).toList()))
                .build());
    }

    private static String word(Role role) {
        return switch (role) {
            case CASH_DESK_CLIENT -> "1c";
            case AUDITOR -> "auditor";
            case MIS -> "mis";
            case OPERATOR -> "operator";
            case ADMINISTRATOR -> "admin";
        };
    }

    private static Stream<JsonObject> desks(Hospital hospital) {
        return hospital.desks().stream().filter(it -> !it.desk().deleted()).map(it -> at(new Place(
                        hospital.organization().ogrn(), it.store()))
                .add("cashdeskGuid", it.desk().guid().toString())
                .build());
    }

    private static JsonArray plain(List<Listing.OfPlain> listed) {
        return array(
                listed.stream().map(it -> invoice(at(it.place()), it.invoice()).build()));
    }

    private static JsonObject special(Listing.OfSpecial listed) {
        Special special = listed.special();
        JsonObjectBuilder head = Json.createObjectBuilder()
                .add("what", special.what())
                .add("hint", special.hint())
                .add("login", special.login())
                .addAll(at(special.asked()));
        return invoice(head, listed.invoice()).build();
    }

    private static JsonObjectBuilder at(Place place) {
        return Json.createObjectBuilder()
                .add("ogrn", place.ogrn().value())
                .add("oid", place.oid().value());
    }

    private static JsonObjectBuilder invoice(JsonObjectBuilder head, Invoice invoice) {
        PersonName name = invoice.payer().name();
        return head.add("invoiceGuid", invoice.key().guid().toString())
                .add("invoiceNum", invoice.number().value())
                .add("paySum", invoice.balance().due().toRubles())
                .add("family", name.family())
                .add("name", name.name())
                .add("ot", name.patronymic())
                .add(
                        "birthday",
                        invoice.payer().birthday().map(LocalDate::toString).orElse(""));
    }

    private static JsonArray array(Stream<JsonObject> objects) {
        return objects.collect(Collector.of(
                        Json::createArrayBuilder,
                        (array, object) -> array.add(object),
                        (one, other) -> one.addAll(other)))
                .build();
    }
}
