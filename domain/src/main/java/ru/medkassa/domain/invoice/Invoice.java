package ru.medkassa.domain.invoice;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.organization.ExchangeRules;
import ru.medkassa.domain.payer.Payer;

/**
 * An invoice for paid services (счёт, заказ), issued by the medical information system for one payer in one store.
 *
 * <p>It is issued, confirmed by the cash desk that fetched it, paid in one or several parts, perhaps sent to the fiscal
 * data operator, perhaps cancelled. Its total is what its lines come to, and nothing that a cash desk reports changes
 * the lines. A value: every step gives the invoice after it.
 *
 * @param date when it was issued, to the microsecond, as we can keep it
 * @param parent of a refund: the sale whose money is given back
 * @param cashDesk the desk that the information system chose for the invoice, if it chose one
 */
public record Invoice(
        InvoiceKey key,
        InvoiceNumber number,
        Instant date,
        InvoiceType type,
        Optional<InvoiceGuid> parent,
        Optional<CashDeskGuid> cashDesk,
        Payer payer,
        List<InvoiceLine> lines,
        InvoiceState state,
        Balance balance) {

    public Invoice {
        date = date.truncatedTo(ChronoUnit.MICROS);
        lines = List.copyOf(lines);
        if (!balance.total().equals(sum(lines))) {
            throw new IllegalArgumentException("The total of an invoice is the sum of its lines");
        }
    }

    public static Money sum(List<InvoiceLine> lines) {
        return lines.stream().map(InvoiceLine::amount).reduce(Money.ZERO, Money::plus);
    }

    public boolean isCancelled() {
        return state == InvoiceState.CANCELLED;
    }

    public boolean isRefund() {
        return type == InvoiceType.REFUND;
    }

    /** A cash desk confirms that it has the invoice. Never moves a state back. */
    public Invoice received() {
        return state == InvoiceState.ISSUED ? in(InvoiceState.RECEIVED) : this;
    }

    /** Money came in on this invoice. */
    public Invoice receive(Money sum) {
        return with(balance.receive(sum));
    }

    /** Money that counted as paid on this invoice was given back. */
    public Invoice giveBack(Money sum) {
        return with(balance.giveBack(sum));
    }

    public Invoice cancelled() {
        return in(InvoiceState.CANCELLED);
    }

    /** The invoice in the asked state; empty if the organisation does not allow that move. */
    public Optional<Invoice> moveTo(InvoiceState target, Set<Transition> allowed) {
        if (target == state) {
            return Optional.of(this);
        }
        return allowed.contains(new Transition(state, target)) ? Optional.of(in(target)) : Optional.empty();
    }

    /**
     * What the medical information system's statement of the same invoice does to it. Said twice, it does no more than
     * said once.
     *
     * <p>An invoice that no cash desk has touched (issued, no money moved) becomes what is stated, its state and balance
     * included. One that a cash desk has is a basis of receipts: its state and its balance are what our books say, and a
     * stated {@code status} or {@code paySum} is not looked at, because the system learns of them from us and later than
     * we do. Its sums cannot change either: a statement with another type, parent, total, or other services, quantities
     * or prices is refused as a whole. What remains, such as the payer, the names of services and whether they were
     * rendered, follows the system.
     *
     * <p>A cancellation can always come; of a touched invoice it cancels and changes nothing else. A cancelled invoice on
     * which money has moved stays cancelled, since the money has to be given back. One on which none has may come again
     * as issued: nobody holds a receipt of it, and a system that cancels by mistake has no other way back.
     *
     * @param rules whether stored data of payers and services are replaced
     */
    public Amendment amendedBy(Invoice stated, ExchangeRules rules) {
        if (!stated.key.equals(key)) {
            throw new IllegalArgumentException("A statement of another invoice: " + stated.key + ", not " + key);
        }
        return Amending.amend(this, stated, rules);
    }

    private Invoice with(Balance after) {
        InvoiceState next =
                switch (state) {
                    case ISSUED, RECEIVED, PARTLY_PAID, PAID -> byMoney(after);
                    case OFD_DUE, OFD_SENT, CANCELLED -> state;
                };
        return new Invoice(key, number, date, type, parent, cashDesk, payer, lines, next, after);
    }

    private static InvoiceState byMoney(Balance balance) {
        if (balance.paid().isZero()) {
            return InvoiceState.RECEIVED;
        }
        return balance.due().isZero() ? InvoiceState.PAID : InvoiceState.PARTLY_PAID;
    }

    private Invoice in(InvoiceState next) {
        return new Invoice(key, number, date, type, parent, cashDesk, payer, lines, next, balance);
    }
}
