package ru.medkassa.adapters.persistence.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.payment.TestPayments.aPayment;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.payment.Payment;

/** How often a call goes to the database. A number that grows here is felt at every cash desk. */
class StatementsOfACallTest {

    private final Hospital hospital = new Hospital();
    private final Invoice invoice = hospital.issue();

    /** Sequences are asked once for 50 rows; here they have been. */
    @BeforeEach
    void warmUp() {
        Invoice other = hospital.issue();
        TestEntities.inTransaction(() ->
                hospital.pay(other, aPayment().at(hospital.desk).cash("1.00").build()));
    }

    @Test
    void a_payment_takes_seven_statements_with_its_row_in_the_journal() {
        Payment payment =
                aPayment().at(hospital.desk).cash("50.00").card("70.00").build();

        List<String> sent = withoutSequences(TestEntities.sqlOf(() -> hospital.pay(invoice, payment)));

        assertThat(sent).hasSize(7);
        assertThat(sent.get(0)).contains("for no key update of i");
        assertThat(sent.get(1)).startsWith("select").contains("medkassa.payment ");
        assertThat(sent.get(2)).startsWith("select").contains("medkassa.cash_desk");
        assertThat(sent.get(3)).startsWith("insert into medkassa.payment ");
        assertThat(sent.get(4)).startsWith("insert into medkassa.payment_tender");
        assertThat(sent.get(5)).startsWith("update medkassa.invoice");
        assertThat(sent.get(6)).startsWith("insert into medkassa.journal");
    }

    @Test
    void a_payment_that_is_to_be_told_takes_one_more() {
        Hospital told = Hospital.withMis();
        Invoice issued = told.issue();
        TestEntities.inTransaction(
                () -> told.pay(issued, aPayment().at(told.desk).cash("1.00").build()));

        List<String> sent = withoutSequences(TestEntities.sqlOf(
                () -> told.pay(issued, aPayment().at(told.desk).cash("2.00").build())));

        assertThat(sent).hasSize(8);
        assertThat(sent.get(6)).startsWith("insert into medkassa.delivery");
    }

    @Test
    void a_repeated_payment_takes_four_and_changes_nothing_but_the_journal() {
        Payment payment = aPayment().at(hospital.desk).cash("50.00").build();
        TestEntities.inTransaction(() -> hospital.pay(invoice, payment));

        List<String> sent = withoutSequences(TestEntities.sqlOf(() -> hospital.pay(invoice, payment)));

        assertThat(sent).hasSize(4);
        assertThat(sent.subList(0, 3)).allMatch(it -> it.startsWith("select"));
        assertThat(sent.get(3)).startsWith("insert into medkassa.journal");
    }

    @Test
    void finding_an_invoice_by_its_number_takes_two_with_its_row_in_the_journal() {
        List<String> sent = withoutSequences(TestEntities.sqlOf(() -> hospital.findByNumber(invoice)));

        assertThat(sent).hasSize(2);
        assertThat(sent.get(0)).startsWith("select").contains("invoice_line");
        assertThat(sent.get(1)).startsWith("insert into medkassa.journal");
    }

    @Test
    void fifty_payments_ask_each_sequence_once_at_most() {
        long asked = 0;
        for (int i = 0; i < 50; i++) {
            Payment payment = aPayment().at(hospital.desk).cash("1.00").build();
            asked += TestEntities.sqlOf(() -> hospital.pay(invoice, payment)).stream()
                    .filter(StatementsOfACallTest::isOfASequence)
                    .count();
        }

        assertThat(asked).isLessThanOrEqualTo(2);
    }

    private static List<String> withoutSequences(List<String> sent) {
        return sent.stream().filter(it -> !isOfASequence(it)).toList();
    }

    private static boolean isOfASequence(String sql) {
        return sql.contains("nextval");
    }
}
