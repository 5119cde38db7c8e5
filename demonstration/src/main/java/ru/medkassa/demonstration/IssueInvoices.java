package ru.medkassa.demonstration;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.medkassa.application.invoice.ChangeState;
import ru.medkassa.application.invoice.Invoices;
import ru.medkassa.application.payment.RecordPayment;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.organization.StoreId;
import ru.medkassa.domain.payment.CheckNumber;
import ru.medkassa.domain.payment.Payment;
import ru.medkassa.domain.payment.PaymentKind;
import ru.medkassa.domain.payment.Tender;

/** Issues the made invoices, and lets the special ones live through what they are to show. */
@Singleton
class IssueInvoices {

    private static final Money PART = Money.ofRubles("1.00");
    private static final Duration PAID_AFTER = Duration.ofMinutes(12);

    private final Invoices invoices;
    private final RecordPayment recordPayment;
    private final ChangeState changeState;

    @Inject
    IssueInvoices(Invoices invoices, RecordPayment recordPayment, ChangeState changeState) {
        this.invoices = invoices;
        this.recordPayment = recordPayment;
        this.changeState = changeState;
    }

    void execute(MadeInvoices made, TakenIn hospitals) {
        Stream.concat(made.plain().stream(), made.ofOtherStores().stream())
                .forEach(draft -> invoices.add(issued(draft, hospitals)));
        List<Special> specials = made.specials();
        for (int i = 0; i < specials.size(); i++) {
            issue(specials.get(i), new CheckNumber(i + 1), hospitals);
        }
    }

    private void issue(Special special, CheckNumber check, TakenIn hospitals) {
        Invoice invoice = issued(special.draft(), hospitals);
        invoices.add(special.fate() == Fate.CANCELLED ? invoice.cancelled() : invoice);
        switch (special.fate()) {
            case ISSUED, CANCELLED -> {}
            case PARTLY_PAID -> pay(special.draft(), check, PART, hospitals);
            case PAID -> pay(special.draft(), check, invoice.balance().total(), hospitals);
            case OFD_DUE -> {
                pay(special.draft(), check, invoice.balance().total(), hospitals);
                changeState
                        .execute(
                                hospitals.tenant(special.draft().place()),
                                special.draft().guid(),
                                Optional.of(InvoiceState.OFD_DUE))
                        .fold(moved -> moved, refusal -> {
                            throw new IllegalStateException("A demonstration invoice is not moved: " + refusal);
                        });
            }
        }
    }

    private void pay(Draft draft, CheckNumber check, Money sum, TakenIn hospitals) {
        Payment payment = new Payment(
                Hospitals.of(draft.place().ogrn())
                        .desksOf(draft.place().oid())
                        .get(0)
                        .guid(),
                check,
                Optional.empty(),
                Optional.of(draft.date().plus(PAID_AFTER)),
                List.of(new Tender(PaymentKind.CARD, sum)));
        recordPayment
                .execute(hospitals.tenant(draft.place()), draft.guid(), payment)
                .fold(recorded -> recorded, repeated -> repeated, refused -> {
                    throw new IllegalStateException("A demonstration invoice is not paid: " + refused.refusal());
                });
    }

    private static Invoice issued(Draft draft, TakenIn hospitals) {
        StoreId store = hospitals.storeId(draft.place()).orElseThrow();
        return draft.issuedIn(store);
    }
}
