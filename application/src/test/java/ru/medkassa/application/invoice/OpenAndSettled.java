package ru.medkassa.application.invoice;

import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import ru.medkassa.domain.invoice.InvoiceState;

/** Invoices of 100.00 roubles on which something is still open, and such on which nothing is. */
final class OpenAndSettled {

    private OpenAndSettled() {}

    static Stream<Arguments> to_settle() {
        return Stream.of(
                Arguments.of("unpaid", anInvoice().of("100.00")),
                Arguments.of("received", anInvoice().of("100.00").received()),
                Arguments.of("partly paid", anInvoice().of("100.00").paid("99.99")),
                Arguments.of("overpaid", anInvoice().of("100.00").paid("100.01")),
                Arguments.of(
                        "given back", anInvoice().of("100.00").paid("100.00").givenBack("0.01")),
                Arguments.of(
                        "given back in excess",
                        anInvoice().of("100.00").givenBack("50.00").paid("99.00")),
                Arguments.of(
                        "due at the fiscal operator",
                        anInvoice().of("100.00").paid("1.00").in(InvoiceState.OFD_DUE)),
                Arguments.of(
                        "overpaid at the fiscal operator",
                        anInvoice().of("100.00").paid("101.00").in(InvoiceState.OFD_SENT)),
                Arguments.of(
                        "cancelled and paid",
                        anInvoice().of("100.00").paid("100.00").cancelled()),
                Arguments.of(
                        "cancelled and partly paid",
                        anInvoice().of("100.00").paid("0.01").cancelled()),
                Arguments.of(
                        "cancelled and overpaid",
                        anInvoice().of("100.00").paid("200.00").cancelled()));
    }

    static Stream<Arguments> settled() {
        return Stream.of(
                Arguments.of("paid", anInvoice().of("100.00").paid("100.00")),
                Arguments.of(
                        "paid in parts", anInvoice().of("100.00").paid("40.00").paid("60.00")),
                Arguments.of(
                        "overpaid and given back",
                        anInvoice().of("100.00").paid("130.00").givenBack("30.00")),
                Arguments.of(
                        "paid after a return in excess",
                        anInvoice().of("100.00").givenBack("50.00").paid("100.00")),
                Arguments.of("free of charge", anInvoice().of("0.00")),
                Arguments.of(
                        "sent to the fiscal operator",
                        anInvoice().of("100.00").paid("100.00").in(InvoiceState.OFD_SENT)),
                Arguments.of("cancelled unpaid", anInvoice().of("100.00").cancelled()),
                Arguments.of(
                        "cancelled and given back",
                        anInvoice()
                                .of("100.00")
                                .paid("70.00")
                                .givenBack("70.00")
                                .cancelled()));
    }
}
