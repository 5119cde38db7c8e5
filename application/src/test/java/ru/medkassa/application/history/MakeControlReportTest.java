package ru.medkassa.application.history;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.application.history.TestArrivals.NOON;
import static ru.medkassa.application.history.TestArrivals.aService;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;
import static ru.medkassa.domain.invoice.TestInvoices.freshGuid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.history.Arrival.Way;
import ru.medkassa.application.history.ControlReport.Client;
import ru.medkassa.application.history.ControlReport.Order;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceBuilder;
import ru.medkassa.domain.invoice.InvoiceLine;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.payer.Payer;
import ru.medkassa.domain.payer.PersonName;

class MakeControlReportTest {

    private static final OrganizationId HOSPITAL = new OrganizationId(1);
    private static final UUID BLOOD = new UUID(0, 1);
    private static final UUID SCAN = new UUID(0, 2);

    private final Arrivals arrivals = new InMemoryArrivals();
    private final MakeControlReport makeControlReport = new MakeControlReport(new ReadArrivals(arrivals));

    @Test
    void services_stand_under_their_orders_and_orders_under_their_client_the_latest_first() {
        comes(by("Петров", 2).numbered("3").of(aService(SCAN, "УЗИ", "632.00")));
        comes(by("Иванов", 1)
                .numbered("1")
                .issuedAt(NOON)
                .of(aService(SCAN, "УЗИ", "632.00"), aService(BLOOD, "Кровь", "10.00")));
        comes(by("Иванов", 1).numbered("2").issuedAt(NOON.plusSeconds(1)).of(aService(BLOOD, "Кровь", "10.00")));

        ControlReport report = report(ArrivalFilter.ALL);

        assertThat(report.clients()).extracting(it -> it.name().family()).containsExactly("Иванов", "Петров");
        Client ivanov = report.clients().get(0);
        assertThat(ivanov.orders()).extracting(it -> it.number().value()).containsExactly("2", "1");
        assertThat(ivanov.orders().get(1).services())
                .extracting(InvoiceLine::name)
                .containsExactly("УЗИ", "Кровь");
        assertThat(ivanov.totals()).isEqualTo(new ControlReport.Totals(2, 3, Money.ofRubles("978.00"), Money.ZERO));
        assertThat(report.totals()).isEqualTo(new ControlReport.Totals(3, 4, Money.ofRubles("1926.00"), Money.ZERO));
        assertThat(report.cut()).isFalse();
    }

    @Test
    void of_an_order_that_came_twice_the_last_arrival_counts() {
        Invoice order = by("Иванов", 1).of("10.00").build();
        comes(order, NOON);
        comes(by("Иванов", 1).identified(order.key()).of("20.00").build(), NOON.plusSeconds(2));
        comes(by("Иванов", 1).identified(order.key()).of("30.00").build(), NOON.plusSeconds(1));

        assertThat(report(ArrivalFilter.ALL).totals().sold()).isEqualTo(Money.ofRubles("20.00"));
        assertThat(report(ArrivalFilter.ALL).totals().orders()).isEqualTo(1);
    }

    @Test
    void a_service_that_is_asked_for_stands_alone() {
        comes(by("Иванов", 1).of(aService(SCAN, "УЗИ", "632.00"), aService(BLOOD, "Кровь", "10.00")));
        comes(by("Иванов", 1).of(aService(SCAN, "УЗИ", "632.00")));

        List<Order> orders = report(ofService(BLOOD)).clients().get(0).orders();

        assertThat(orders).hasSize(1);
        assertThat(orders.get(0).services()).extracting(InvoiceLine::service).containsExactly(BLOOD);
    }

    @Test
    void money_of_refunds_is_counted_apart() {
        comes(by("Иванов", 1).of("10.00"));
        comes(by("Иванов", 1).refunding(freshGuid()).of("4.00"));

        assertThat(report(ArrivalFilter.ALL).totals())
                .isEqualTo(new ControlReport.Totals(2, 2, Money.ofRubles("10.00"), Money.ofRubles("4.00")));
    }

    @Test
    void whom_the_information_system_does_not_number_is_told_apart_by_name_and_birthday() {
        PersonName name = new PersonName("Иванов", "Иван", "");
        comes(anInvoice().payableBy(new Payer(Optional.empty(), name, Optional.empty(), "", "")));
        comes(anInvoice()
                .payableBy(
                        new Payer(Optional.empty(), new PersonName("ИВАНОВ", "Иван", ""), Optional.empty(), "", "")));
        comes(anInvoice().payableBy(new Payer(Optional.empty(), name, Optional.of(LocalDate.of(1980, 1, 1)), "", "")));

        assertThat(report(ArrivalFilter.ALL).clients())
                .extracting(it -> it.orders().size())
                .containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void a_report_holds_so_many_orders_and_says_when_there_are_more() {
        IntStream.range(0, MakeControlReport.LARGEST_ORDERS).forEach(i -> comes(by("Иванов", 1)));
        assertThat(report(ArrivalFilter.ALL).cut()).isFalse();

        comes(by("Иванов", 1));

        assertThat(report(ArrivalFilter.ALL).cut()).isTrue();
        assertThat(report(ArrivalFilter.ALL).totals().orders()).isEqualTo(MakeControlReport.LARGEST_ORDERS);
    }

    private static InvoiceBuilder by(String family, long client) {
        return anInvoice()
                .payableBy(new Payer(
                        Optional.of(new UUID(1, client)), new PersonName(family, "И", ""), Optional.empty(), "", ""));
    }

    private static ArrivalFilter ofService(UUID service) {
        return new ArrivalFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(service),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private void comes(InvoiceBuilder invoice) {
        comes(invoice.build(), NOON);
    }

    private void comes(Invoice invoice, Instant at) {
        arrivals.write(List.of(new Arrival(HOSPITAL, at, Way.PUSH, invoice)));
    }

    private ControlReport report(ArrivalFilter filter) {
        return makeControlReport.execute(HOSPITAL, filter);
    }
}
