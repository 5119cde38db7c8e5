package ru.medkassa.adapters.persistence.history;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.invoice.TestInvoices.aLine;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;
import static ru.medkassa.domain.invoice.TestInvoices.sample4313;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import ru.medkassa.adapters.persistence.PortsInDatabase;
import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.application.Ports;
import ru.medkassa.application.history.Arrival;
import ru.medkassa.application.history.ArrivalFilter;
import ru.medkassa.application.history.ArrivalQuery;
import ru.medkassa.application.history.Arrivals;
import ru.medkassa.application.history.ArrivalsContract;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.organization.Organization;

class JdbcArrivalsTest extends ArrivalsContract {

    private static final Instant NOON = Instant.parse("2026-03-02T09:00:00Z");

    @Override
    protected Ports ports() {
        return PortsInDatabase.PORTS;
    }

    @Override
    protected Arrivals arrivals() {
        return ArrivalsInDatabase.open();
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return TestEntities.inTransaction(work);
    }

    @Test
    void two_hundred_invoices_are_written_in_three_round_trips() {
        Arrival arrival = new Arrival(
                aHospital(1).id(),
                NOON,
                Arrival.Way.PUSH,
                anInvoice().of(aLine("1", "1.00"), aLine("2", "2.00")).build());
        List<Arrival> batch = Collections.nCopies(200, arrival);

        assertThat(TestEntities.sqlOf(() -> arrivals().write(batch))).hasSize(3);
    }

    @Test
    void a_word_is_found_in_any_grammatical_form() {
        Organization hospital = aHospital(1);
        Invoice sample = sample4313(storesOf(hospital).get(0));
        change(() -> arrivals().write(List.of(new Arrival(hospital.id(), NOON, Arrival.Way.PUSH, sample))));
        ArrivalFilter filter = new ArrivalFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("осмотры Юрьевича"));

        assertThat(inTransaction(() -> arrivals().read(hospital.id(), new ArrivalQuery(filter, Optional.empty(), 1))))
                .hasSize(1);
    }
}
