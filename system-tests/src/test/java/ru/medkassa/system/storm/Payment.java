package ru.medkassa.system.storm;

import java.math.BigDecimal;
import java.util.UUID;

/** A payment that a cash desk has taken and reports; the first three name it, however often it is reported. */
public record Payment(Demo.Invoice invoice, UUID desk, long check, long kopecks) {

    static final String BILL_DATE = "2026-03-10T12:00:00";

    public static Payment inFull(Demo.Invoice invoice, long check) {
        return new Payment(invoice, Demo.DESK, check, invoice.kopecks());
    }

    BigDecimal roubles() {
        return BigDecimal.valueOf(kopecks, 2);
    }

    Payment of(long otherKopecks) {
        return new Payment(invoice, desk, check, otherKopecks);
    }

    String json() {
        return "{\"BillDate\":\"" + BILL_DATE + "\",\"CheckNum\":" + check + ",\"Type\":1,\"cashdeskGuid\":\"" + desk
                + "\",\"Payments\":[{\"PaymentType\":3,\"paySum\":" + roubles() + "}]}";
    }

    @Override
    public String toString() {
        return "check " + check + " of " + desk + " on " + invoice.guid() + ", " + kopecks + " kopecks";
    }
}
