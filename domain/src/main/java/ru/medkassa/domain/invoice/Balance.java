package ru.medkassa.domain.invoice;

import ru.medkassa.domain.money.Money;

/**
 * The account of one invoice. Of every kopeck that came in or went out it can be said where it is:
 *
 * <pre>
 * paid − overpaid + due = total
 * paid = received − returned + returnedInExcess
 * </pre>
 *
 * @param total what the lines come to
 * @param received all that payers have paid on the invoice
 * @param returned all that was given back to them
 * @param returnedInExcess the part of {@code returned} that had not counted as paid when it was given back
 */
public record Balance(Money total, Money received, Money returned, Money returnedInExcess) {

    public Balance {
        if (returnedInExcess.compareTo(returned) > 0) {
            throw new IllegalArgumentException("More was returned in excess than was returned");
        }
        if (received.plus(returnedInExcess).compareTo(returned) < 0) {
            throw new IllegalArgumentException("What counts as paid is not below zero");
        }
    }

    public static Balance unpaid(Money total) {
        return new Balance(total, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    /** What counts as paid now. */
    public Money paid() {
        return received.plus(returnedInExcess).minus(returned);
    }

    /** What is still to be paid; the {@code paySum} of the wire. */
    public Money due() {
        return total.excessOver(paid());
    }

    public Money overpaid() {
        return paid().excessOver(total);
    }

    public Balance receive(Money sum) {
        return new Balance(total, received.plus(sum), returned, returnedInExcess);
    }

    /** Gives money back; what exceeds the paid sum is kept apart and does not make the payer a debtor. */
    public Balance giveBack(Money sum) {
        Money excess = sum.excessOver(paid());
        return new Balance(total, received, returned.plus(sum), returnedInExcess.plus(excess));
    }
}
