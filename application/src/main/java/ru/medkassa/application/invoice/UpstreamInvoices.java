package ru.medkassa.application.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.organization.MisEndpoint;
import ru.medkassa.domain.payer.PersonName;

/**
 * Port: the invoices of an organisation's medical information system, asked for while a cashier waits. Each question
 * has two seconds, connection included; nothing is thrown because of what the system does, and it is never asked inside
 * a transaction.
 */
public interface UpstreamInvoices {

    /** At least one of number and identifier is given. */
    Found byNumber(Tenant tenant, MisEndpoint endpoint, Optional<InvoiceNumber> number, Optional<InvoiceGuid> guid);

    Found byPayer(Tenant tenant, MisEndpoint endpoint, PersonName name, LocalDate birthday);

    Found dueToOfd(Tenant tenant, MisEndpoint endpoint, PersonName name, LocalDate birthday);

    /** What the system says. */
    sealed interface Found {

        <R> R fold(Function<Invoices, R> invoices, Function<Refused, R> refused, Function<Silent, R> silent);
    }

    /** As the system states them, in the store that the caller named; their state and balance are the system's word. */
    record Invoices(List<Invoice> invoices) implements Found {
        public Invoices {
            invoices = List.copyOf(invoices);
        }

        @Override
        public <R> R fold(Function<Invoices, R> ifInvoices, Function<Refused, R> refused, Function<Silent, R> silent) {
            return ifInvoices.apply(this);
        }
    }

    /** The system answered with HTTP 4xx, and with this code and sentence of the contract. */
    record Refused(int httpCode, int status, String title) implements Found {
        @Override
        public <R> R fold(Function<Invoices, R> invoices, Function<Refused, R> refused, Function<Silent, R> silent) {
            return refused.apply(this);
        }
    }

    /**
     * The system is away, too slow, failed, or speaks something else.
     *
     * @param httpCode what it answered, if anything
     * @param why a Russian sentence for an operator
     */
    record Silent(Optional<Integer> httpCode, String why) implements Found {
        @Override
        public <R> R fold(Function<Invoices, R> invoices, Function<Refused, R> refused, Function<Silent, R> silent) {
            return silent.apply(this);
        }
    }
}
