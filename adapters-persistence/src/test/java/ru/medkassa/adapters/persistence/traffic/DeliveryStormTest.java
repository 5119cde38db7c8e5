package ru.medkassa.adapters.persistence.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ru.medkassa.adapters.persistence.schema.Sql;
import ru.medkassa.adapters.persistence.schema.TestDatabase;
import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.application.Ports;
import ru.medkassa.application.delivery.DeliverNext.Outcome;
import ru.medkassa.application.delivery.LossyMis;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceState;

/**
 * Confirmations to a system that loses 30 % of its answers and fails 20 % of the time, from four nodes that die at
 * random after sending, on the real database.
 */
@Timeout(900)
class DeliveryStormTest {

    /** Each with four confirmations; {@code -Dmedkassa.storm.invoices=500} for a real storm. */
    private static final int INVOICES = Integer.getInteger("medkassa.storm.invoices", 50);

    private static final int NODES = 4;
    private static final List<InvoiceState> STATES =
            List.of(InvoiceState.OFD_DUE, InvoiceState.OFD_SENT, InvoiceState.PAID);
    private static final List<String> IN_ORDER = List.of("received", "state OFD_DUE", "state OFD_SENT", "state PAID");

    private final Post post = new Post(new LossyMis(4313));
    private final ExecutorService nodes = Executors.newFixedThreadPool(NODES);

    @AfterEach
    void stop() {
        nodes.shutdownNow();
    }

    @Test
    void each_confirmation_is_applied_once_and_in_order_and_each_attempt_is_a_row() throws Exception {
        putAll();

        List<Future<Integer>> deaths = new ArrayList<>();
        for (int seed = 0; seed < NODES; seed++) {
            Node node = new Node(post, seed);
            deaths.add(nodes.submit(node::untilAllIsDone));
        }
        int died = 0;
        for (Future<Integer> node : deaths) {
            died += node.get();
        }

        assertThat(died).isPositive();
        assertThat(post.mis.applied()).hasSize(INVOICES);
        assertThat(post.mis.applied().values()).allMatch(IN_ORDER::equals);
        long attempts =
                count("select sum(attempts) from medkassa.delivery where state = 'DONE' and organization_id = ");
        assertThat(attempts).isEqualTo(post.mis.requests());
        assertThat(count("select count(*) from medkassa.journal where direction = 'OUTGOING' and organization_id = "))
                .isEqualTo(attempts);
        assertThat(count("select count(*) from medkassa.delivery where state = 'DONE' and organization_id = "))
                .isEqualTo((long) INVOICES * IN_ORDER.size());
    }

    /** As the causes do it, each invoice held. */
    private void putAll() {
        Ports ports = Post.PORTS;
        for (int i = 0; i < INVOICES / 10; i++) {
            TestEntities.inTransaction(() -> {
                List<Invoice> invoices = new ArrayList<>();
                for (int j = 0; j < 10; j++) {
                    Invoice invoice = anInvoice().in(post.store()).build();
                    ports.invoices().add(invoice);
                    invoices.add(invoice);
                }
                invoices.forEach(it -> put(new Confirmation.Received(it.key())));
                STATES.forEach(state -> invoices.forEach(it -> put(new Confirmation.StateChanged(it.key(), state))));
                return invoices;
            });
        }
    }

    private void put(Confirmation confirmation) {
        Post.PORTS.deliveries().put(post.organization().id(), confirmation, post.clock.instant());
    }

    private long count(String query) throws SQLException {
        return Long.parseLong(Sql.column(
                        TestDatabase.asApp(), query + post.organization().id().value())
                .get(0));
    }

    /** A server that dies and is started again. */
    private record Node(Post post, long seed) {

        int untilAllIsDone() {
            Post.Sender sender = post.sender(seed);
            int died = 0;
            boolean done = false;
            while (!done) {
                try {
                    done = sender.deliver() == Outcome.NOTHING_DUE && post.tickUnlessAllIsDone();
                } catch (Post.Died death) {
                    died++;
                }
            }
            return died;
        }
    }
}
