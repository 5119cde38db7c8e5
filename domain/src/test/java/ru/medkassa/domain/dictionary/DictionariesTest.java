package ru.medkassa.domain.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.invoice.TaxCode;
import ru.medkassa.domain.money.VatRate;
import ru.medkassa.domain.payment.PaymentKind;

class DictionariesTest {

    private static final Dictionaries DEFAULTS = Dictionaries.DEFAULTS;

    @ParameterizedTest
    @CsvSource({"1, CASH", "2, BANK_TRANSFER", "3, CARD", "4, ADVANCE_OFFSET"})
    void the_kinds_of_payment_are_those_of_the_contract(int code, PaymentKind kind) {
        assertThat(DEFAULTS.paymentKinds().meaningOf(code)).contains(kind);
        assertThat(DEFAULTS.paymentKinds().meanings()).hasSize(PaymentKind.values().length);
    }

    @ParameterizedTest
    @CsvSource({"1, ISSUED", "2, RECEIVED", "3, PARTLY_PAID", "4, PAID", "5, OFD_DUE", "6, OFD_SENT", "7, CANCELLED"})
    void the_states_are_those_of_the_contract(int code, InvoiceState state) {
        assertThat(DEFAULTS.states().meaningOf(code)).contains(state);
        assertThat(DEFAULTS.states().codeOf(state)).contains(code);
        assertThat(DEFAULTS.states().meanings()).hasSize(InvoiceState.values().length);
    }

    @ParameterizedTest
    @CsvSource({"1, SALE", "2, REFUND"})
    void the_types_are_those_of_the_contract(int code, InvoiceType type) {
        assertThat(DEFAULTS.invoiceTypes().codeOf(type)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, WITHOUT_VAT",
        "0, WITHOUT_VAT",
        "0.0, WITHOUT_VAT",
        "5, FIVE_PERCENT",
        "7, SEVEN_PERCENT",
        "10, TEN_PERCENT",
        "20, BASE",
        "22.0, BASE"
    })
    void the_taxes_are_those_of_the_contract(String code, VatRate rate) {
        assertThat(DEFAULTS.taxes().meaningOf(TaxCode.of(code))).contains(rate);
    }

    @Test
    void an_unknown_code_means_nothing() {
        assertThat(DEFAULTS.states().meaningOf(8)).isEmpty();
        assertThat(DEFAULTS.taxes().meaningOf(TaxCode.of("18"))).isEmpty();
    }

    @Test
    void of_several_codes_the_smallest_is_written() {
        Dictionary<Integer, PaymentKind> kinds =
                Dictionary.of(Map.of(11, PaymentKind.CARD, 3, PaymentKind.CARD, 20, PaymentKind.CARD));

        assertThat(kinds.codeOf(PaymentKind.CARD)).contains(3);
        assertThat(kinds.codeOf(PaymentKind.CASH)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(InvoiceState.class)
    void every_state_needs_a_code(InvoiceState missing) {
        Map<Integer, InvoiceState> codes = new HashMap<>();
        EnumSet.complementOf(EnumSet.of(missing)).forEach(it -> codes.put(it.ordinal(), it));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dictionaries(
                        DEFAULTS.paymentKinds(),
                        DEFAULTS.invoiceTypes(),
                        Dictionary.of(codes),
                        DEFAULTS.taxes(),
                        DEFAULTS.transitions()));
    }

    @ParameterizedTest
    @EnumSource(InvoiceType.class)
    void every_type_needs_a_code(InvoiceType only) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dictionaries(
                        DEFAULTS.paymentKinds(),
                        Dictionary.of(Map.of(1, only)),
                        DEFAULTS.states(),
                        DEFAULTS.taxes(),
                        DEFAULTS.transitions()));
    }
}
