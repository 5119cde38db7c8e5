package ru.medkassa.application.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceLine;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.payer.PersonName;

/**
 * The control report of the 1C module (Администрирование – Отчеты – История МИС): which services of which orders of which
 * clients came in. Clients by name, the orders of each from the latest date on.
 *
 * @param cut whether there is more than the report holds
 */
public record ControlReport(List<Client> clients, boolean cut) {

    public ControlReport {
        clients = List.copyOf(clients);
    }

    public Totals totals() {
        return clients.stream().map(Client::totals).reduce(Totals.NOTHING, Totals::plus);
    }

    /**
     * One client.
     *
     * @param guid the medical information system's identifier of the person, if it gave one
     * @param name as it last came
     */
    public record Client(Optional<UUID> guid, PersonName name, List<Order> orders) {

        public Client {
            orders = List.copyOf(orders);
        }

        public Totals totals() {
            return orders.stream().map(Order::totals).reduce(Totals.NOTHING, Totals::plus);
        }
    }

    /** One order as it last came; with the asked service only, if one was asked for. */
    public record Order(
            InvoiceGuid guid, InvoiceNumber number, Instant date, boolean refund, List<InvoiceLine> services) {

        public Order {
            services = List.copyOf(services);
        }

        public Totals totals() {
            Money sum = services.stream().map(InvoiceLine::amount).reduce(Money.ZERO, Money::plus);
            return new Totals(1, services.size(), refund ? Money.ZERO : sum, refund ? sum : Money.ZERO);
        }
    }

    /**
     * What a part of the report comes to.
     *
     * @param services how many lines
     * @param sold what the lines of sales come to
     * @param refunded what the lines of refunds come to
     */
    public record Totals(int orders, int services, Money sold, Money refunded) {

        static final Totals NOTHING = new Totals(0, 0, Money.ZERO, Money.ZERO);

        Totals plus(Totals other) {
            return new Totals(
                    orders + other.orders,
                    services + other.services,
                    sold.plus(other.sold),
                    refunded.plus(other.refunded));
        }
    }
}
