package ru.medkassa.domain.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.medkassa.domain.dictionary.Dictionaries;

class InvoiceTransitionsTest {

    private static final Set<Transition> BY_DEFAULT = Dictionaries.DEFAULTS.transitions();

    /** From the state of the row to the states in the order of the enum: + allowed, - refused. */
    @ParameterizedTest
    @CsvSource({
        "ISSUED,      + - - - - - -",
        "RECEIVED,    - + - - - - -",
        "PARTLY_PAID, - - + - + - -",
        "PAID,        - - - + + - -",
        "OFD_DUE,     - - - - + + -",
        "OFD_SENT,    - - - - + + -",
        "CANCELLED,   - - - - - - +"
    })
    void a_cash_desk_makes_these_moves_and_no_others(InvoiceState from, String row) {
        Invoice invoice = anInvoice().in(from).build();

        Stream<String> moves = Arrays.stream(InvoiceState.values())
                .map(to -> invoice.moveTo(to, BY_DEFAULT).isPresent() ? "+" : "-");

        assertThat(moves).containsExactly(row.split(" "));
    }

    @Test
    void a_move_changes_the_state_and_nothing_else() {
        Invoice paid = anInvoice().of("100.00").paid("100.00").build();

        Invoice moved = paid.moveTo(InvoiceState.OFD_DUE, BY_DEFAULT).orElseThrow();

        assertThat(moved.state()).isEqualTo(InvoiceState.OFD_DUE);
        assertThat(moved.balance()).isEqualTo(paid.balance());
        assertThat(moved.moveTo(InvoiceState.OFD_SENT, BY_DEFAULT))
                .map(Invoice::key)
                .contains(paid.key());
    }

    @Test
    void a_repeat_of_the_present_state_changes_nothing() {
        Invoice cancelled = anInvoice().cancelled().build();

        assertThat(cancelled.moveTo(InvoiceState.CANCELLED, Set.of())).contains(cancelled);
    }

    @Test
    void an_organisation_may_allow_other_moves() {
        Invoice issued = anInvoice().build();
        Transition own = new Transition(InvoiceState.ISSUED, InvoiceState.OFD_SENT);

        assertThat(issued.moveTo(own.to(), Set.of(own)).map(Invoice::state)).contains(own.to());
        assertThat(issued.moveTo(InvoiceState.OFD_DUE, Set.of(own))).isEmpty();
    }
}
