package ru.medkassa.application.invoice;

import java.time.LocalDate;
import java.util.Optional;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.organization.MisEndpoint;
import ru.medkassa.domain.payer.PersonName;

/** What a cash desk wants to know, as it is passed on to the medical information system. */
public sealed interface UpstreamQuestion {

    UpstreamInvoices.Found ask(UpstreamInvoices upstream, Tenant tenant, MisEndpoint endpoint);

    /** At least one of number and identifier is given. */
    record ByNumber(Optional<InvoiceNumber> number, Optional<InvoiceGuid> guid) implements UpstreamQuestion {
        @Override
        public UpstreamInvoices.Found ask(UpstreamInvoices upstream, Tenant tenant, MisEndpoint endpoint) {
            return upstream.byNumber(tenant, endpoint, number, guid);
        }
    }

    record ByPayer(PersonName name, LocalDate birthday) implements UpstreamQuestion {
        @Override
        public UpstreamInvoices.Found ask(UpstreamInvoices upstream, Tenant tenant, MisEndpoint endpoint) {
            return upstream.byPayer(tenant, endpoint, name, birthday);
        }

        @Override
        public String toString() {
            return "ByPayer[***]";
        }
    }

    record DueToOfd(PersonName name, LocalDate birthday) implements UpstreamQuestion {
        @Override
        public UpstreamInvoices.Found ask(UpstreamInvoices upstream, Tenant tenant, MisEndpoint endpoint) {
            return upstream.dueToOfd(tenant, endpoint, name, birthday);
        }

        @Override
        public String toString() {
            return "DueToOfd[***]";
        }
    }
}
