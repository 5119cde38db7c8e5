package ru.medkassa.adapters.persistence.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.adapters.persistence.PortsInDatabase.PORTS;
import static ru.medkassa.domain.payment.TestPayments.aPayment;

import java.lang.reflect.Method;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ru.medkassa.adapters.persistence.history.ArrivalsInDatabase;
import ru.medkassa.adapters.persistence.schema.Sql;
import ru.medkassa.adapters.persistence.schema.TestDatabase;
import ru.medkassa.adapters.persistence.schema.TestEntities;
import ru.medkassa.application.delivery.Deliveries;
import ru.medkassa.application.history.Arrival;
import ru.medkassa.application.history.Arrivals;
import ru.medkassa.application.invoice.Invoices;
import ru.medkassa.application.invoice.TakeInInvoices;
import ru.medkassa.application.journal.Journal;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.journal.JournalQuery;
import ru.medkassa.application.journal.TestJournal;
import ru.medkassa.application.payment.Payments;
import ru.medkassa.application.payment.Reconciliation;
import ru.medkassa.application.payment.ReconciliationQuery;
import ru.medkassa.domain.Fresh;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.invoice.TestInvoices;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.StoreId;
import ru.medkassa.domain.payer.PersonName;
import ru.medkassa.domain.payment.CheckNumber;
import ru.medkassa.domain.payment.RecordedPayment;
import ru.medkassa.domain.payment.Remark;

/** No statement of the API reads a table that grows from end to end, after some years of a hospital. */
class QueryPlansTest {

    private static final Pattern READS_ALL = Pattern.compile(
            "Seq Scan on (invoice|invoice_line|payment|payment_tender|reconciliation|journal|delivery|arrival|arrival_line)\\b");
    private static final Pattern BLOCKS = Pattern.compile("Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?");
    private static final Instant NOON = Instant.parse("2024-06-01T09:00:00Z");
    private static final CashDeskGuid DESK = new CashDeskGuid(new UUID(0, 1));
    private static final CheckNumber CHECK = new CheckNumber(1);
    private static final int PAYER = 4_300;

    private static final Map<String, Runnable> CALLS = new TreeMap<>();

    @BeforeAll
    static void fill() throws SQLException {
        Hospital hospital = new Hospital();
        OrganizationId organization = hospital.tenant.organization().id();
        StoreId store = hospital.tenant.store().id();
        LargeHistory.fill(organization.value(), store.value());
        LargeDatabase.fill(organization.value(), store.value());
        callInvoices(store);
        callPayments(LargeDatabase.key(store, 700));
        callReconciliation(organization, LargeDatabase.key(store, 700).guid());
        callJournal(organization, store);
        callArrivals(organization, store);
        DeliveryCalls.fill(organization, store, CALLS);
    }

    private static void callReconciliation(OrganizationId organization, InvoiceGuid guid) {
        Reconciliation list = PORTS.reconciliation();
        Optional<Instant> from = Optional.of(NOON.minusSeconds(86_400));
        Optional<Remark> remark = Optional.of(Remark.SALE_UNKNOWN);
        Optional<ReconciliationQuery.Key> before =
                Optional.of(new ReconciliationQuery.Key(NOON, -1_000_700, Remark.OVERPAID));
        Map.of(
                        "reconcile", remarks(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                        "reconcile the next page",
                                remarks(Optional.empty(), Optional.empty(), Optional.empty(), before),
                        "reconcile a day", remarks(from, Optional.empty(), Optional.empty(), Optional.empty()),
                        "reconcile by remark", remarks(Optional.empty(), remark, Optional.empty(), before),
                        "reconcile an invoice",
                                remarks(Optional.empty(), Optional.empty(), Optional.of(guid), Optional.empty()))
                .forEach((name, query) -> CALLS.put(name, () -> assertThat(list.read(organization, query))
                        .as(name)
                        .isNotEmpty()));
    }

    private static ReconciliationQuery remarks(
            Optional<Instant> from,
            Optional<Remark> remark,
            Optional<InvoiceGuid> guid,
            Optional<ReconciliationQuery.Key> before) {
        return new ReconciliationQuery(from, from.map(it -> it.plusSeconds(86_400)), remark, guid, before, 100);
    }

    private static void callInvoices(StoreId store) {
        Invoices invoices = PORTS.invoices();
        Set<StoreId> stores = Set.of(store, new StoreId(-1), new StoreId(-2));
        PersonName name = new PersonName("f" + PAYER, "n", "");
        LocalDate birthday = LocalDate.of(1950, 1, 1).plusDays(PAYER);
        InvoiceKey key = LargeDatabase.key(store, PAYER);
        CALLS.put("numbered", () -> found(invoices.numbered(LargeDatabase.number(PAYER), stores)));
        CALLS.put("identified", () -> found(invoices.identified(key.guid(), stores)));
        CALLS.put("toSettle", () -> found(invoices.toSettle(name, birthday, stores)));
        CALLS.put("dueToOfd", () -> found(invoices.dueToOfd(name, birthday, stores)));
        CALLS.put("lock", () -> found(invoices.lock(key).stream().toList()));
        CALLS.put("update", () -> invoices.update(invoices.lock(key).orElseThrow()));
        CALLS.put("add", () -> invoices.add(anInvoiceOf(store)));
        Set<InvoiceGuid> batch = IntStream.range(PAYER, PAYER + TakeInInvoices.LARGEST_BATCH)
                .mapToObj(it -> LargeDatabase.key(store, it).guid())
                .collect(Collectors.toSet());
        CALLS.put("lockAll", () -> found(invoices.lockAll(batch, stores)));
        CALLS.put("addAll", () -> invoices.addAll(List.of(anInvoiceOf(store), anInvoiceOf(store))));
        CALLS.put("amend", () -> invoices.amend(invoices.lockAll(batch, stores)));
    }

    private static void callPayments(InvoiceKey invoice) {
        Payments payments = PORTS.payments();
        RecordedPayment known =
                new RecordedPayment(invoice, aPayment().at(DESK).under(CHECK).build(), InvoiceType.SALE, NOON);
        RecordedPayment anew = new RecordedPayment(invoice, aPayment().build(), InvoiceType.SALE, NOON);
        CALLS.put(
                "find", () -> found(payments.find(invoice, DESK, CHECK).stream().toList()));
        CALLS.put("add a payment", () -> payments.add(anew, Set.of(Remark.OVERPAID)));
        CALLS.put("remark", () -> payments.remark(known, Remark.SALE_UNKNOWN));
    }

    private static void callJournal(OrganizationId organization, StoreId store) {
        Journal journal = PORTS.journal();
        InvoiceKey invoice = LargeDatabase.key(store, 700);
        CALLS.put("write", () -> journal.write(TestJournal.aRow(NOON, organization, JournalEntry.Subject.NONE)));
        CALLS.put("reportsOf", () -> assertThat(journal.reportsOf(organization, invoice.guid(), DESK, CHECK))
                .isEqualTo(1));
        JournalPages.of(new JournalQuery.Key(NOON, 0))
                .forEach((name, query) -> CALLS.put(name, () -> found(journal.read(organization, query))));
    }

    private static void callArrivals(OrganizationId organization, StoreId store) {
        Arrivals arrivals = ArrivalsInDatabase.open();
        CALLS.put(
                "write arrivals",
                () -> arrivals.write(List.of(new Arrival(organization, NOON, Arrival.Way.PUSH, anInvoiceOf(store)))));
        CALLS.put(
                "find an arrival",
                () -> found(arrivals.find(organization, LargeHistory.number()).stream()
                        .toList()));
        LargeHistory.pages(store)
                .forEach((name, query) -> CALLS.put(name, () -> found(arrivals.read(organization, query))));
    }

    static Set<String> calls() {
        return CALLS.keySet();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void no_statement_reads_a_growing_table_from_end_to_end(String call) throws SQLException {
        List<String> statements = TestEntities.sqlOf(CALLS.get(call)).stream()
                .filter(it -> !it.contains("nextval") && !it.contains("set_config"))
                .toList();

        assertThat(statements).isNotEmpty();
        for (String statement : statements) {
            assertThat(plan(statement)).as(statement).doesNotContainPattern(READS_ALL);
        }
    }

    static Stream<String> pages() {
        return calls().stream().filter(it -> it.startsWith("read"));
    }

    /** A row of a page is seldom in the block of its neighbour, so a page may touch a block for each, and a few more. */
    @ParameterizedTest
    @MethodSource("pages")
    void a_page_touches_few_blocks_whatever_it_is_filtered_by(String page) throws SQLException {
        String statement = TestEntities.sqlOf(CALLS.get(page)).stream()
                .filter(it -> !it.contains("set_config"))
                .findFirst()
                .orElseThrow();
        List<String> plan = Sql.column(TestDatabase.asApp(), "explain (analyze, buffers) " + statement);

        assertThat(blocks(plan)).as("%s", plan).isLessThan(5 * Journal.LARGEST_PAGE);
    }

    private static long blocks(List<String> plan) {
        Matcher touched = BLOCKS.matcher(String.join("\n", plan));
        assertThat(touched.find()).isTrue();
        long hit = touched.group(1) == null ? 0 : Long.parseLong(touched.group(1));
        return hit + (touched.group(2) == null ? 0 : Long.parseLong(touched.group(2)));
    }

    @Test
    void every_method_that_touches_a_growing_table_is_called_here() {
        List<String> methods = new ArrayList<>();
        Stream.of(Invoices.class, Payments.class, Journal.class, Deliveries.class, Arrivals.class)
                .flatMap(port -> Arrays.stream(port.getDeclaredMethods()))
                .filter(method -> !method.isSynthetic())
                .map(Method::getName)
                .forEach(methods::add);

        assertThat(CALLS.keySet()).containsAll(methods);
    }

    private static String plan(String statement) throws SQLException {
        return String.join("\n", Sql.column(TestDatabase.asApp(), "explain " + statement));
    }

    private static void found(List<?> rows) {
        assertThat(rows).isNotEmpty();
    }

    private static Invoice anInvoiceOf(StoreId store) {
        return TestInvoices.anInvoice()
                .in(store)
                .numbered("new " + Fresh.number())
                .build();
    }
}
