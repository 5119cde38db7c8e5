package ru.medkassa.adapters.rest.mis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.medkassa.application.Clinic;
import ru.medkassa.application.SettableClock;
import ru.medkassa.application.history.Arrival;
import ru.medkassa.application.history.InMemoryArrivals;
import ru.medkassa.application.invoice.InMemoryInvoices;
import ru.medkassa.application.invoice.TakeInInvoices;
import ru.medkassa.application.organization.InMemoryOrganizations;
import ru.medkassa.application.organization.Sender;
import ru.medkassa.application.organization.TestHospitals;
import ru.medkassa.dialect.reading.Pieces;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.StoreId;

/** What is answered to a push, and what of it is in the books afterwards. */
class PushTest {

    private static final int LONGEST = 1 << 20;

    private final InMemoryOrganizations organizations = new InMemoryOrganizations();
    private final Organization hospital = organizations.add(TestHospitals.aHospitalWithStores(2));
    private final StoreId first = hospital.stores().get(0).id();
    private final StoreId second = hospital.stores().get(1).id();
    private final InMemoryInvoices invoices = new InMemoryInvoices();
    private final Intake intake = new Intake();
    private Sender sender = new Sender(
            hospital, Set.of(first, second), Optional.of(hospital.stores().get(0)), Dictionaries.DEFAULTS);
    private Push push;

    PushTest() {
        intake.takeInInvoices =
                new TakeInInvoices(invoices, organizations, new InMemoryArrivals(), new SettableClock(Clinic.NOW));
    }

    @Test
    void one_invoice_is_answered_by_one_result() throws IOException {
        assertThat(answer(json(1, "")))
                .isEqualTo("{\"line\":1,\"invoiceGuid\":\"" + guid(1)
                        + "\",\"invoiceNum\":\"N1\",\"result\":\"created\",\"field\":null,\"reason\":null}");
        assertThat(push.counts()).isEqualTo(new PushCounts(1, 0, 0, 0));
        assertThat(kept(1)).isPresent();
    }

    @Test
    void an_array_is_answered_by_an_array_in_its_order() throws IOException {
        String answer = answer("[" + json(1, "") + "," + json(2, "\"type\":77,") + "," + json(1, "") + "]");

        assertThat(results(answer)).containsExactly("created", "refused", "unchanged");
        assertThat(answer)
                .startsWith("[{\"line\":1,")
                .contains("},{\"line\":2,")
                .endsWith("}]");
        assertThat(answer).contains("\"field\":\"type\"");
    }

    @Test
    void lines_are_answered_by_lines_and_their_sum() throws IOException {
        String answer = answer(json(1, "") + "\n\nno JSON\n" + json(2, "") + "\n" + json(1, ""));

        assertThat(answer.split("\n")).hasSize(5);
        assertThat(results(answer)).containsExactly("created", "refused", "created", "unchanged");
        assertThat(answer)
                .contains("{\"line\":3,\"invoiceGuid\":null,\"invoiceNum\":null,\"result\":\"refused\"")
                .endsWith("{\"created\":2,\"updated\":0,\"unchanged\":1,\"refused\":1}\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {199, 200, 201, 450})
    void a_push_of_many_batches_is_taken_in_whole(int number) throws IOException {
        String lines =
                IntStream.rangeClosed(1, number).mapToObj(it -> json(it, "")).collect(Collectors.joining("\n"));

        answer(lines);
        assertThat(push.counts()).isEqualTo(new PushCounts(number, 0, 0, 0));
        answer(lines);
        assertThat(push.counts()).isEqualTo(new PushCounts(0, 0, number, 0));
        assertThat(IntStream.rangeClosed(1, number).allMatch(it -> kept(it).isPresent()))
                .isTrue();
    }

    @Test
    void of_a_broken_array_what_came_before_stays_and_the_rest_is_refused() throws IOException {
        String answer = answer("[" + json(1, "") + ",{\"a\":,}," + json(2, "") + "]");

        assertThat(results(answer)).containsExactly("created", "refused");
        assertThat(answer).contains("остаток массива не прочитан").endsWith("}]");
        assertThat(kept(1)).isPresent();
        assertThat(kept(2)).isEmpty();
    }

    @Test
    void a_body_that_breaks_off_keeps_what_came_whole() throws IOException {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream((json(1, "") + "\n").getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("reset");
                    }
                });

        String answer = answer(broken, true);

        assertThat(results(answer)).containsExactly("created", "refused");
        assertThat(kept(1)).isPresent();
    }

    @Test
    void an_invoice_longer_than_allowed_is_refused_by_its_line_and_the_next_goes_on() throws IOException {
        String tooLong = json(1, "\"x\":\"" + "x".repeat(LONGEST) + "\",");

        assertThat(results(answer(tooLong + "\n" + json(2, "")))).containsExactly("refused", "created");
    }

    @Test
    void an_invoice_may_name_its_store() throws IOException {
        String oid = hospital.stores().get(1).oid().value();

        answer(json(1, "\"OID\":\"" + oid + "\","));

        assertThat(invoices.lock(new InvoiceKey(second, guid(1)))).isPresent();
    }

    @Test
    void a_store_that_is_not_the_senders_and_no_store_at_all_are_refused() throws IOException {
        sender = new Sender(hospital, Set.of(first), Optional.empty(), Dictionaries.DEFAULTS);
        String oid = hospital.stores().get(1).oid().value();

        String answer = answer("[" + json(1, "\"lpuOid\":\"" + oid + "\",") + "," + json(2, "") + ","
                + json(3, "\"ogrn\":\"1025002039776\",") + "]");

        assertThat(results(answer)).containsExactly("refused", "refused", "refused");
        assertThat(answer).contains("\"field\":\"oid\"").contains("\"field\":\"ogrn\"");
    }

    @Test
    void the_sum_of_a_received_invoice_is_refused_by_its_field() throws IOException {
        answer(json(1, ""));
        Invoice held = kept(1).orElseThrow();
        invoices.update(held.received());

        String answer = answer(json(1, "").replace("1000", "1001"));

        assertThat(results(answer)).containsExactly("refused");
        assertThat(answer).contains("\"field\":\"invoiceSum\"").contains("его сумма не меняется");
    }

    @Test
    void a_database_that_goes_away_in_the_middle_says_from_where_to_send_again() throws IOException {
        String lines =
                IntStream.rangeClosed(1, 450).mapToObj(it -> json(it, "")).collect(Collectors.joining("\n"));
        int[] batches = {0};

        Spool spool = new Spool();
        push = new Push(
                Pieces.of(bytes(lines), false, LONGEST),
                sender,
                batch -> {
                    if (++batches[0] == 2) {
                        List<PushResult> before = intake.take(hospital.id(), batch.subList(0, 3), Arrival.Way.PUSH);
                        throw new Intake.DatabaseAwayException(before, new IllegalStateException());
                    }
                    return intake.take(hospital.id(), batch, Arrival.Way.PUSH);
                },
                spool);
        push.run();

        String answer = text(spool);
        assertThat(push.stopped()).isTrue();
        assertThat(batches[0]).isEqualTo(2);
        assertThat(results(answer)).hasSize(204).last().isEqualTo("stopped");
        assertThat(answer).contains("{\"line\":204,\"invoiceGuid\":\"" + guid(204));
        assertThat(answer).endsWith("{\"created\":203,\"updated\":0,\"unchanged\":0,\"refused\":0}\n");
    }

    @Test
    void an_invoice_that_the_database_refuses_keeps_out_no_other() throws IOException {
        InMemoryInvoices choosy = new InMemoryInvoices() {
            @Override
            public Set<InvoiceKey> addAll(List<Invoice> added) {
                if (added.stream().anyMatch(it -> it.number().value().equals("N2"))) {
                    throw new IllegalStateException("No N2 here");
                }
                return super.addAll(added);
            }
        };
        intake.takeInInvoices =
                new TakeInInvoices(choosy, organizations, new InMemoryArrivals(), new SettableClock(Clinic.NOW));

        String answer = answer(json(1, "") + "\n" + json(2, "") + "\n" + json(3, ""));

        assertThat(results(answer)).containsExactly("created", "refused", "created");
        assertThat(answer).contains("внутренняя ошибка, инцидент ").doesNotContain("No N2 here");
    }

    private String answer(String body) throws IOException {
        return answer(bytes(body), false);
    }

    private String answer(InputStream body, boolean declared) throws IOException {
        Spool spool = new Spool();
        push = new Push(
                Pieces.of(body, declared, LONGEST),
                sender,
                batch -> intake.take(hospital.id(), batch, Arrival.Way.PUSH),
                spool);
        push.run();
        return text(spool);
    }

    private static String text(Spool spool) throws IOException {
        ByteArrayOutputStream client = new ByteArrayOutputStream();
        try (spool) {
            spool.copyTo(client);
        }
        return client.toString(StandardCharsets.UTF_8);
    }

    private Optional<Invoice> kept(int number) {
        return invoices.lock(new InvoiceKey(first, guid(number)));
    }

    private static List<String> results(String answer) {
        return Pattern.compile("\"result\":\"(\\w+)\"")
                .matcher(answer)
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private static InvoiceGuid guid(int number) {
        return new InvoiceGuid(new UUID(1, number));
    }

    private static String json(int number, String more) {
        return "{" + more + (more.contains("\"type\"") ? "" : "\"type\":1,") + "\"invoiceGuid\":\"" + guid(number)
                + "\",\"invoiceNum\":\"N" + number + "\",\"date\":\"2026-03-01T10:00:00\",\"family\":\"Иванов\","
                + "\"services\":[{\"smGuid\":\"" + new UUID(2, number)
                + "\",\"smName\":\"Прием\",\"smCount\":1,\"smPrice\":1000,\"tax\":1}]}";
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
