package ru.medkassa.architecture.sinners.domain.payment;

import java.util.Comparator;
import ru.medkassa.architecture.sinners.domain.invoice.InvoiceKind;
import ru.medkassa.architecture.sinners.domain.money.Kopecks;

/** No sinner: knows what is below it, and a nameless helper of one method is not a member of the domain. */
record Tender(InvoiceKind kind, Kopecks amount) {

    static Comparator<Tender> order() {
        return new Comparator<>() {
            @Override
            public int compare(Tender one, Tender other) {
                return Long.compare(one.amount().count(), other.amount().count());
            }
        };
    }
}
