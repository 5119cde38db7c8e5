package ru.medkassa.domain.payment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.cashdesk.TestCashDesks;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.money.Money;

/** Says only what a test is about. Without any tender the payment is one of 1000.00 roubles in cash. */
public final class PaymentBuilder {

    private final List<Tender> tenders = new ArrayList<>();
    private CashDeskGuid cashDesk = TestCashDesks.freshGuid();
    private CheckNumber checkNumber = TestPayments.freshCheckNumber();
    private Optional<InvoiceType> direction = Optional.empty();
    private Optional<Instant> settledAt = Optional.of(Instant.parse("2026-03-02T09:00:00.654321Z"));

    PaymentBuilder() {}

    public PaymentBuilder at(CashDesk desk) {
        return at(desk.guid());
    }

    public PaymentBuilder at(CashDeskGuid desk) {
        cashDesk = desk;
        return this;
    }

    public PaymentBuilder under(long number) {
        return under(new CheckNumber(number));
    }

    public PaymentBuilder under(CheckNumber number) {
        checkNumber = number;
        return this;
    }

    public PaymentBuilder going(InvoiceType given) {
        direction = Optional.of(given);
        return this;
    }

    public PaymentBuilder settledAt(Instant given) {
        settledAt = Optional.of(given);
        return this;
    }

    public PaymentBuilder withoutTime() {
        settledAt = Optional.empty();
        return this;
    }

    public PaymentBuilder cash(String rubles) {
        return by(PaymentKind.CASH, rubles);
    }

    public PaymentBuilder card(String rubles) {
        return by(PaymentKind.CARD, rubles);
    }

    public PaymentBuilder by(PaymentKind kind, String rubles) {
        tenders.add(new Tender(kind, Money.ofRubles(rubles)));
        return this;
    }

    public Payment build() {
        List<Tender> given =
                tenders.isEmpty() ? List.of(new Tender(PaymentKind.CASH, Money.ofRubles("1000.00"))) : tenders;
        return new Payment(cashDesk, checkNumber, direction, settledAt, given);
    }
}
