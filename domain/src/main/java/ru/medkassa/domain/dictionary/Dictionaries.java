package ru.medkassa.domain.dictionary;

import static ru.medkassa.domain.invoice.InvoiceState.OFD_DUE;
import static ru.medkassa.domain.invoice.InvoiceState.OFD_SENT;
import static ru.medkassa.domain.invoice.InvoiceState.PAID;
import static ru.medkassa.domain.invoice.InvoiceState.PARTLY_PAID;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.invoice.TaxCode;
import ru.medkassa.domain.invoice.Transition;
import ru.medkassa.domain.money.VatRate;
import ru.medkassa.domain.payment.PaymentKind;

/**
 * All tables of codes of one organisation.
 *
 * <p>Every state and both invoice types need a code, or an invoice could not be answered.
 *
 * @param transitions the moves that the method Status may make
 */
public record Dictionaries(
        Dictionary<Integer, PaymentKind> paymentKinds,
        Dictionary<Integer, InvoiceType> invoiceTypes,
        Dictionary<Integer, InvoiceState> states,
        Dictionary<TaxCode, VatRate> taxes,
        Set<Transition> transitions) {

    /** What an organisation starts with: the codes of the paid services API, version 2. */
    public static final Dictionaries DEFAULTS = new Dictionaries(
            Dictionary.of(Map.of(
                    1, PaymentKind.CASH,
                    2, PaymentKind.BANK_TRANSFER,
                    3, PaymentKind.CARD,
                    4, PaymentKind.ADVANCE_OFFSET)),
            Dictionary.of(Map.of(1, InvoiceType.SALE, 2, InvoiceType.REFUND)),
            Dictionary.of(Map.of(
                    1, InvoiceState.ISSUED,
                    2, InvoiceState.RECEIVED,
                    3, PARTLY_PAID,
                    4, PAID,
                    5, OFD_DUE,
                    6, OFD_SENT,
                    7, InvoiceState.CANCELLED)),
            Dictionary.of(Map.of(
                    TaxCode.of("1"), VatRate.WITHOUT_VAT,
                    TaxCode.of("0"), VatRate.WITHOUT_VAT,
                    TaxCode.of("5"), VatRate.FIVE_PERCENT,
                    TaxCode.of("7"), VatRate.SEVEN_PERCENT,
                    TaxCode.of("10"), VatRate.TEN_PERCENT,
                    TaxCode.of("20"), VatRate.BASE,
                    TaxCode.of("22"), VatRate.BASE)),
            Set.of(
                    new Transition(PAID, OFD_DUE),
                    new Transition(PARTLY_PAID, OFD_DUE),
                    new Transition(OFD_DUE, OFD_SENT),
                    new Transition(OFD_SENT, OFD_DUE)));

    public Dictionaries {
        transitions = Set.copyOf(transitions);
        requireCodes(states, InvoiceState.values());
        requireCodes(invoiceTypes, InvoiceType.values());
    }

    private static <M> void requireCodes(Dictionary<Integer, M> dictionary, M[] meanings) {
        for (M meaning : meanings) {
            if (dictionary.codeOf(meaning).isEmpty()) {
                throw new IllegalArgumentException("No code for " + meaning + " among " + Arrays.toString(meanings));
            }
        }
    }
}
