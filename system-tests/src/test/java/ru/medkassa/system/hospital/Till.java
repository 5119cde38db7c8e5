package ru.medkassa.system.hospital;

import java.util.UUID;
import ru.medkassa.system.wire.Call;

/** A cash desk at its store, and what it asks: each call rightly filled in, to be sent so or spoiled first. */
public record Till(Store store, User user, UUID desk) {

    private static final String V2 = Call.FOLDER + "v2/";

    public Call byNumber(Invoice invoice) {
        return byNumber(invoice.number());
    }

    public Call byNumber(String number) {
        return call("GET", "ByNumber").with("number", number);
    }

    public Call byGuid(Invoice invoice) {
        return about(invoice.guid(), "GET", "ByNumber");
    }

    /** The payer of every invoice that a test does not say otherwise about. */
    public Call byPayer() {
        return ofPayer("ByPayer");
    }

    public Call ofd() {
        return ofPayer("Ofd");
    }

    public Call receive(Invoice invoice) {
        return about(invoice.guid(), "POST", "Receive");
    }

    public Call pay(Invoice invoice) {
        return pay(invoice, PaymentBody.at(desk));
    }

    public Call pay(Invoice invoice, PaymentBody payment) {
        return about(invoice.guid(), "POST", "Pay").body(payment.json());
    }

    public Call status(Invoice invoice, int code) {
        return about(invoice.guid(), "POST", "Status").with("status", Integer.toString(code));
    }

    public Call cashDesk(UUID guid, String name) {
        return call("POST", "CashDesk").body("[{\"cashdeskGuid\":\"" + guid + "\",\"name\":\"" + name + "\"}]");
    }

    public static Call version() {
        return Call.of("GET", Call.FOLDER + "Version");
    }

    /** A call of the method that is answered 200, about a new invoice where it is about one. */
    public Call any(String method) {
        return switch (method) {
            case "ByNumber" -> byNumber(store.invoice());
            case "ByPayer" -> byPayer();
            case "Ofd" -> ofd();
            case "Receive" -> receive(store.invoice());
            case "Pay" -> pay(store.invoice());
            case "Status" -> status(store.invoice(), 1);
            case "CashDesk" -> cashDesk(Unique.guid(), "ККМ Новая");
            case "Version" -> version();
            default -> throw new IllegalArgumentException(method);
        };
    }

    /** The till of another user, at the same desk. */
    public Till of(User other) {
        return new Till(store, other, desk);
    }

    private Call ofPayer(String method) {
        return call("GET", method)
                .with("family", "Ёжиков")
                .with("name", "Пётр")
                .with("ot", "Ильич")
                .with("birthday", "1972-02-20");
    }

    private Call about(UUID invoice, String verb, String method) {
        return call(verb, method).with("invoiceGuid", invoice.toString());
    }

    private Call call(String verb, String method) {
        return Call.of(verb, V2 + method)
                .by(user.login(), user.password())
                .with("ogrn", store.hospital().ogrn())
                .with("oid", store.oid());
    }
}
