package ru.medkassa.domain.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ru.medkassa.domain.Fresh;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.organization.StoreId;
import ru.medkassa.domain.payer.Payer;
import ru.medkassa.domain.payer.PersonName;

/** Says only what a test is about; what happened to the invoice is told in the order in which it happened. */
public final class InvoiceBuilder {

    private final List<UnaryOperator<Invoice>> history = new ArrayList<>();
    private InvoiceKey key = new InvoiceKey(new StoreId(1), TestInvoices.freshGuid());
    private InvoiceNumber number = new InvoiceNumber("T-" + Fresh.number());
    private Instant date = Instant.parse("2026-03-02T08:00:00.123456Z");
    private Optional<InvoiceGuid> parent = Optional.empty();
    private Optional<CashDeskGuid> cashDesk = Optional.empty();
    private Payer payer = TestInvoices.samplePayer();
    private List<InvoiceLine> lines = List.of(TestInvoices.aLine("1", "1000.00"));

    InvoiceBuilder() {}

    public InvoiceBuilder in(StoreId store) {
        return identified(new InvoiceKey(store, key.guid()));
    }

    public InvoiceBuilder identified(InvoiceGuid guid) {
        return identified(new InvoiceKey(key.store(), guid));
    }

    public InvoiceBuilder identified(InvoiceKey given) {
        key = given;
        return this;
    }

    public InvoiceBuilder numbered(String given) {
        number = new InvoiceNumber(given);
        return this;
    }

    public InvoiceBuilder issuedAt(Instant given) {
        date = given;
        return this;
    }

    public InvoiceBuilder refunding(InvoiceGuid sale) {
        parent = Optional.of(sale);
        return this;
    }

    public InvoiceBuilder forCashDesk(CashDeskGuid given) {
        cashDesk = Optional.of(given);
        return this;
    }

    public InvoiceBuilder payableBy(PersonName name, LocalDate birthday) {
        return payableBy(new Payer(payer.guid(), name, Optional.of(birthday), payer.phone(), payer.email()));
    }

    public InvoiceBuilder payableBy(Payer given) {
        payer = given;
        return this;
    }

    /** One service at this price in roubles. */
    public InvoiceBuilder of(String rubles) {
        return of(TestInvoices.aLine("1", rubles));
    }

    public InvoiceBuilder of(InvoiceLine... given) {
        lines = List.of(given);
        return this;
    }

    public InvoiceBuilder received() {
        return then(Invoice::received);
    }

    public InvoiceBuilder paid(String rubles) {
        return then(it -> it.receive(Money.ofRubles(rubles)));
    }

    public InvoiceBuilder givenBack(String rubles) {
        return then(it -> it.giveBack(Money.ofRubles(rubles)));
    }

    public InvoiceBuilder cancelled() {
        return then(Invoice::cancelled);
    }

    /** Puts the invoice into the state, however it may have come there. */
    public InvoiceBuilder in(InvoiceState state) {
        return then(it -> invoice(state, it.balance()));
    }

    public Invoice build() {
        Invoice invoice = invoice(InvoiceState.ISSUED, Balance.unpaid(Invoice.sum(lines)));
        for (UnaryOperator<Invoice> step : history) {
            invoice = step.apply(invoice);
        }
        return invoice;
    }

    private InvoiceBuilder then(UnaryOperator<Invoice> step) {
        history.add(step);
        return this;
    }

    private Invoice invoice(InvoiceState state, Balance balance) {
        InvoiceType type = parent.isPresent() ? InvoiceType.REFUND : InvoiceType.SALE;
        return new Invoice(key, number, date, type, parent, cashDesk, payer, lines, state, balance);
    }
}
