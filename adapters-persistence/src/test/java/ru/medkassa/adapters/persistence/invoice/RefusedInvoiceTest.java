package ru.medkassa.adapters.persistence.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static ru.medkassa.domain.invoice.TestInvoices.sample4313;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import ru.medkassa.adapters.persistence.PortsInDatabase;
import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.application.organization.TestHospitals;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.organization.Organization;

/** What is said of an invoice that the database refuses. */
class RefusedInvoiceTest {

    private static final String LOGGER = "org.hibernate.engine.jdbc.spi.SqlExceptionHelper";

    @Test
    void neither_the_log_nor_the_exception_names_the_payer() {
        Organization hospital = TestEntities.inTransaction(
                () -> PortsInDatabase.PORTS.organizations().add(TestHospitals.aHospitalWithStores(1)));
        Invoice invoice = sample4313(hospital.stores().get(0).id());
        add(invoice);
        Log log = new Log();
        Logger logger = Logger.getLogger(LOGGER);
        logger.addHandler(log);

        Throwable refusal = catchThrowable(() -> add(invoice));
        logger.removeHandler(log);

        assertThat(refusal).isNotNull();
        assertThat(log.messages).anyMatch(it -> it.contains("invoice_pkey"));
        assertThat(log.messages)
                .noneMatch(it -> it.contains(invoice.payer().name().family()));
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            assertThat(cause.getMessage()).doesNotContain(invoice.payer().name().family());
        }
    }

    private static void add(Invoice invoice) {
        TestEntities.inTransaction(() -> {
            PortsInDatabase.PORTS.invoices().add(invoice);
            return invoice;
        });
    }

    private static final class Log extends Handler {

        private final List<String> messages = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            messages.add(line.getMessage());
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
