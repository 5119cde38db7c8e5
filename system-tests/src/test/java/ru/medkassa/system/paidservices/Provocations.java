package ru.medkassa.system.paidservices;

import static ru.medkassa.system.paidservices.Provocation.Damage.revoked;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import ru.medkassa.system.hospital.Hospital;
import ru.medkassa.system.hospital.Invoice;
import ru.medkassa.system.hospital.PaymentBody;
import ru.medkassa.system.hospital.Store;
import ru.medkassa.system.hospital.Till;
import ru.medkassa.system.hospital.Unique;

/** How each error of each method is provoked, in a new hospital each time. */
final class Provocations {

    private static final List<String> OF_A_HOSPITAL =
            List.of("ByNumber", "ByPayer", "Ofd", "Receive", "Pay", "Status", "CashDesk");

    private final Map<String, Supplier<Provocation>> all = new TreeMap<>();

    static Map<String, Supplier<Provocation>> all() {
        Provocations provocations = new Provocations();
        provocations.ofTenant();
        provocations.ofFields();
        provocations.ofInvoices();
        provocations.ofPay();
        provocations.ofFailures();
        return provocations.all;
    }

    private void ofTenant() {
        for (String method : OF_A_HOSPITAL) {
            call("4006 " + method, till -> Provocation.of(till.any(method).with("ogrn", "1025002039777")));
            call("4007 " + method, till -> Provocation.of(till.any(method).with("oid", "Поликлиника")));
            call("4016 " + method, till -> Provocation.of(till.any(method).with("ogrn", Unique.ogrn())));
            all.put(
                    "4017 " + method,
                    () -> Provocation.of(Hospital.withoutMis().store().till().any(method)));
        }
    }

    private void ofFields() {
        call("4001 ByNumber", till -> Provocation.of(till.any("ByNumber").without("number")));
        for (String method : List.of("ByPayer", "Ofd")) {
            call("4002 " + method, till -> Provocation.of(till.any(method).without("birthday")));
            call("4003 " + method, till -> Provocation.of(till.any(method).without("family")));
        }
        pay("4004 Pay", payment -> payment.set("CheckNum", "0"));
        pay("4005 Pay", payment -> payment.without("cashdeskGuid"));
        pay("4008 Pay", payment -> payment.set("Payments", "[]"));
    }

    private void ofInvoices() {
        String number = "нет-такого";
        call("4009 ByNumber", till -> Provocation.of(till.byNumber(number)).naming("number", number));
        for (String method : List.of("ByNumber", "Receive", "Pay", "Status")) {
            UUID guid = Unique.guid();
            call("4010 " + method, till -> Provocation.of(
                            till.any(method).without("number").with("invoiceGuid", guid.toString()))
                    .naming("invoiceGuid", guid));
        }
        call("4011 ByNumber", till -> {
            Invoice invoice = till.store().invoice();
            till.store().invoice(Map.of("number", invoice.number()));
            return Provocation.of(till.byNumber(invoice)).naming("number", invoice.number());
        });
        all.put("4012 ByNumber", Provocations::identifierInTwoOtherStores);
        call(
                "4014 ByNumber",
                till -> Provocation.of(
                        till.byNumber(till.store().invoice(Map.of("received", 155_200L, "state", "PAID")))));
        call("4018 Status", till -> Provocation.of(till.status(till.store().invoice(), 6)));
    }

    private void ofPay() {
        call("4013 Pay", till -> {
            Invoice invoice = till.store().invoice();
            PaymentBody payment = PaymentBody.at(till.desk());
            till.pay(invoice, payment).send();
            return Provocation.of(till.pay(invoice, payment))
                    .naming("checkNum", payment.value("CheckNum"))
                    .naming("number", invoice.number());
        });
        pay("4015 Pay", payment -> payment.set("cashdeskGuid", "\"" + Unique.guid() + "\""));
    }

    /** The second half of each change fails, so that there is a first half to be undone. */
    private void ofFailures() {
        fails("5000 ByNumber", revoked("select", "invoice_line"));
        fails("5001 ByPayer", revoked("select", "invoice_line"));
        fails("5002 Receive", revoked("update (state)", "invoice"));
        fails("5003 Pay", revoked("update (state)", "invoice"));
        fails("5004 CashDesk", revoked("insert", "cash_desk"));
        fails("5005 Ofd", revoked("select", "invoice_line"));
        fails("5006 Status", revoked("select", "invoice_line"));
        fails("5007 Version", revoked("insert", "journal"));
    }

    private void fails(String key, Provocation.Damage damage) {
        call(key, till -> Provocation.of(till.any(key.split(" ")[1])).on(damage));
    }

    private void pay(String key, Function<PaymentBody, PaymentBody> spoiling) {
        call(
                key,
                till -> Provocation.of(till.pay(till.store().invoice(), spoiling.apply(PaymentBody.at(till.desk())))));
    }

    private void call(String key, Function<Till, Provocation> provocation) {
        all.put(key, () -> provocation.apply(Hospital.inMoscow().store().till()));
    }

    private static Provocation identifierInTwoOtherStores() {
        Hospital hospital = Hospital.inMoscow();
        Store named = hospital.store();
        Store second = hospital.store();
        Store third = hospital.store();
        Invoice invoice = second.invoice();
        third.invoice(Map.of("guid", invoice.guid()));
        Till till = new Till(named, hospital.cashier(named, second, third), named.desk());
        return Provocation.of(till.byGuid(invoice)).naming("invoiceGuid", invoice.guid());
    }
}
