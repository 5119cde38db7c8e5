package ru.medkassa.benchmarks;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ru.medkassa.benchmarks.PaidServices.Call;

/** The calls that 1C makes for a cashier who stands at one desk of one store. */
record Cashier(DemoFile.Place place, DemoFile.Desk desk) {

    Call version() {
        return Call.get("Version", Map.of());
    }

    Call sendCashDesks() {
        JsonObject body = Json.createObjectBuilder()
                .add("cashdeskGuid", desk.guid())
                .add("name", "ККМ Поликлиника")
                .add("serialNumber", "00106300000001")
                .add("storeName", "Поликлиника на ул. Октябрьская")
                .add("isDeleted", false)
                .build();
        return Call.post(
                "v2/CashDesk",
                query(place),
                Optional.of(Json.createArrayBuilder().add(body).build().toString()));
    }

    Call byNumber(String number) {
        return byNumber(number, place);
    }

    Call byNumber(String number, DemoFile.Place at) {
        return Call.get("v2/ByNumber", query(at, "number", number));
    }

    Call receive(String invoiceGuid) {
        return Call.post("v2/Receive", query(place, "invoiceGuid", invoiceGuid), Optional.empty());
    }

    Call pay(String invoiceGuid, Receipt receipt) {
        return Call.post("v2/Pay", query(place, "invoiceGuid", invoiceGuid), Optional.of(receipt.json(desk)));
    }

    private static Map<String, String> query(DemoFile.Place place, String... more) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("ogrn", place.ogrn());
        query.put("oid", place.oid());
        for (int i = 0; i < more.length; i += 2) {
            query.put(more[i], more[i + 1]);
        }
        return query;
    }

    /**
     * The receipt that the cash register has printed.
     *
     * @param kind 1 cash, 3 card
     */
    record Receipt(long checkNumber, int kind, BigDecimal sum, LocalDateTime printed) {

        private String json(DemoFile.Desk desk) {
            JsonObject part = Json.createObjectBuilder()
                    .add("PaymentType", kind)
                    .add("paySum", sum)
                    .build();
            return Json.createObjectBuilder()
                    .add("BillDate", printed.truncatedTo(ChronoUnit.SECONDS).toString())
                    .add("CheckNum", checkNumber)
                    .add("Type", 1)
                    .add("cashdeskGuid", desk.guid())
                    .add("Payments", Json.createArrayBuilder().add(part))
                    .build()
                    .toString();
        }
    }
}
