package ru.medkassa.application.delivery;

import java.util.List;
import java.util.function.Function;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.organization.MisEndpoint;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.Store;
import ru.medkassa.domain.payment.RecordedPayment;

/** A confirmation with all that is needed to send it, read before it is sent. */
public record Letter(
        Organization organization, Store store, MisEndpoint endpoint, Dictionaries dictionaries, Content content) {

    /** What is told, one form for each method of the paid services API. */
    public sealed interface Content {

        <R> R fold(
                Function<Receive, R> receive,
                Function<Pay, R> pay,
                Function<Status, R> status,
                Function<Desks, R> desks);
    }

    public record Receive(InvoiceGuid invoice) implements Content {
        @Override
        public <R> R fold(
                Function<Receive, R> receive,
                Function<Pay, R> pay,
                Function<Status, R> status,
                Function<Desks, R> desks) {
            return receive.apply(this);
        }
    }

    /** With the time of the settlement, however late it is sent. */
    public record Pay(RecordedPayment payment) implements Content {
        @Override
        public <R> R fold(
                Function<Receive, R> receive,
                Function<Pay, R> pay,
                Function<Status, R> status,
                Function<Desks, R> desks) {
            return pay.apply(this);
        }
    }

    public record Status(InvoiceGuid invoice, InvoiceState state) implements Content {
        @Override
        public <R> R fold(
                Function<Receive, R> receive,
                Function<Pay, R> pay,
                Function<Status, R> status,
                Function<Desks, R> desks) {
            return status.apply(this);
        }
    }

    public record Desks(List<CashDesk> desks) implements Content {
        public Desks {
            desks = List.copyOf(desks);
        }

        @Override
        public <R> R fold(
                Function<Receive, R> receive,
                Function<Pay, R> pay,
                Function<Status, R> status,
                Function<Desks, R> desks) {
            return desks.apply(this);
        }
    }
}
