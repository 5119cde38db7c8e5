package ru.medkassa.adapters.persistence.payment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.payment.PaymentKind;
import ru.medkassa.domain.payment.Tender;

/** The row of a payment's part, without its key. */
@Embeddable
record TenderRow(@Enumerated(EnumType.STRING) PaymentKind kind, long kopecks) {

    static TenderRow of(Tender tender) {
        return new TenderRow(tender.kind(), tender.sum().kopecks());
    }

    Tender toTender() {
        return new Tender(kind, new Money(kopecks));
    }
}
