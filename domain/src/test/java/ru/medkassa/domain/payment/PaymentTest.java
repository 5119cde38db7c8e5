package ru.medkassa.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static ru.medkassa.domain.payment.TestPayments.aPayment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.cashdesk.TestCashDesks;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.money.Money;

class PaymentTest {

    private static final CashDeskGuid DESK = TestCashDesks.freshGuid();
    private static final Instant NOON = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 1_000_000_000_000_000_000L, Long.MIN_VALUE})
    void what_is_no_check_number_is_refused(long number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CheckNumber(number));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 71414, 999_999_999_999_999_999L})
    void a_check_number_is_positive_and_has_up_to_18_digits(long number) {
        assertThat(new CheckNumber(number)).hasToString(Long.toString(number));
    }

    @Test
    void a_tender_is_more_than_zero_and_fits_on_a_receipt() {
        assertThat(new Tender(PaymentKind.CARD, Money.LARGEST_ON_A_RECEIPT).sum())
                .isEqualTo(Money.ofRubles("42949672.95"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Tender(PaymentKind.CARD, Money.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tender(PaymentKind.CARD, Money.ofRubles("42949672.96")));
    }

    @Test
    void a_payment_has_a_tender() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Payment(DESK, new CheckNumber(1), Optional.empty(), Optional.empty(), List.of()));
    }

    @Test
    void all_tenders_together_fit_on_a_receipt() {
        assertThat(aPayment().card("42949672.94").cash("0.01").build().sum()).isEqualTo(Money.LARGEST_ON_A_RECEIPT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aPayment().card("42949672.95").cash("0.01").build());
    }

    @Test
    void a_payment_is_settled_at_a_microsecond() {
        assertThat(like().settledAt(NOON.plusNanos(123_456_789)).build())
                .isEqualTo(like().settledAt(NOON.plusNanos(123_456_000)).build());
    }

    static Stream<PaymentBuilder> same() {
        return Stream.of(
                like().cash("30.00").card("70.00"),
                like().card("70.00").cash("30.00"),
                like().cash("10.00").card("70.00").cash("20.00"),
                like().settledAt(NOON.plusNanos(400)).cash("30.00").card("70.00"));
    }

    @ParameterizedTest
    @MethodSource("same")
    void another_report_of_one_fact_tells_the_same(PaymentBuilder other) {
        assertThat(like().cash("30.00").card("70.00").build().tellsTheSameAs(other.build()))
                .isTrue();
    }

    static Stream<PaymentBuilder> different() {
        return Stream.of(
                like().cash("30.00").card("70.01"),
                like().cash("70.00").card("30.00"),
                like().cash("100.00"),
                like().cash("30.00").by(PaymentKind.BANK_TRANSFER, "70.00"),
                like().going(InvoiceType.SALE).cash("30.00").card("70.00"),
                like().settledAt(NOON.plusNanos(1000)).cash("30.00").card("70.00"),
                like().withoutTime().cash("30.00").card("70.00"),
                like().under(8).cash("30.00").card("70.00"),
                like().at(TestCashDesks.freshGuid()).cash("30.00").card("70.00"));
    }

    @ParameterizedTest
    @MethodSource("different")
    void a_report_of_another_fact_tells_something_else(PaymentBuilder other) {
        assertThat(like().cash("30.00").card("70.00").build().tellsTheSameAs(other.build()))
                .isFalse();
    }

    private static PaymentBuilder like() {
        return aPayment().at(DESK).under(7).settledAt(NOON);
    }
}
