package ru.medkassa.application.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.medkassa.application.journal.TestJournal.NOON;
import static ru.medkassa.application.journal.TestJournal.aRow;
import static ru.medkassa.application.journal.TestJournal.about;
import static ru.medkassa.application.journal.TestJournal.everything;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.PortContract;
import ru.medkassa.domain.Fresh;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.payment.CheckNumber;

/** What every {@link Journal} keeps to, for writing and counting; {@link JournalPagesContract} has the reading. */
public abstract class JournalContract extends PortContract {

    private final UUID invoice = Fresh.uuid();
    private final UUID desk = Fresh.uuid();

    @Test
    void a_row_in_which_everything_is_known_comes_back_as_it_was() {
        OrganizationId hospital = aHospital(1).id();
        JournalEntry row = new JournalEntry(
                Instant.parse("2026-03-02T09:00:00.999999Z"),
                JournalEntry.Direction.OUTGOING,
                "Pay",
                12,
                Optional.of(hospital),
                Optional.of("x".repeat(JournalEntry.TEXT_LENGTH)),
                Optional.of("1.2.643.5.1.13.13.12.2.50.4782"),
                new JournalEntry.Subject(
                        Optional.of("23242"),
                        Optional.of(invoice),
                        Optional.of(desk),
                        Optional.of(999_999_999_999_999_999L),
                        Optional.of("{\"CheckNum\":71414, \"BillDate\":\"2021-09-29T17:06:42\",\"Payments\":[]}")),
                new JournalEntry.Outcome(
                        Optional.of(500),
                        Optional.of(5003),
                        JournalEntry.Result.FAILED,
                        "Ошибка при подтверждении оплаты счёта: Номер чека 71414 уже зафиксирован по счёту 23242.",
                        Optional.of(Fresh.uuid())),
                Duration.ofMillis(86_400_001),
                new JournalEntry.Caller(
                        Optional.of("Администратор"), JournalEntry.IdentifiedBy.PASSWORD, "2001:db8::17"));

        write(row);

        assertThat(read(hospital)).extracting(Journal.WrittenEntry::entry).containsExactly(row);
    }

    @Test
    void a_row_in_which_little_is_known_comes_back_as_it_was() {
        OrganizationId hospital = aHospital(1).id();
        JournalEntry row = aRow(NOON, hospital, JournalEntry.Subject.NONE);

        write(row);

        assertThat(read(hospital)).extracting(Journal.WrittenEntry::entry).containsExactly(row);
    }

    @Test
    void a_call_for_nobody_known_is_written_and_is_in_no_organisations_journal() {
        OrganizationId hospital = aHospital(1).id();
        JournalEntry known = aRow(NOON, hospital, about(invoice, desk, 1));

        write(forNobody(known));

        assertThat(read(hospital)).isEmpty();
        assertThat(reports(hospital, invoice, desk, 1)).isZero();
    }

    @Test
    void a_row_goes_with_the_transaction_of_its_call() {
        OrganizationId hospital = aHospital(1).id();

        change(() -> {
            ports().journal().write(aRow(NOON, hospital, about(invoice, desk, 1)));
            assertThat(ports().journal()
                            .reportsOf(hospital, new InvoiceGuid(invoice), new CashDeskGuid(desk), new CheckNumber(1)))
                    .isEqualTo(1);
        });

        assertThat(read(hospital)).hasSize(1);
    }

    @Test
    void each_report_of_a_payment_is_counted_whatever_it_was_answered() {
        OrganizationId hospital = aHospital(1).id();
        assertThat(reports(hospital, invoice, desk, 71414)).isZero();

        write(aRow(NOON, hospital, about(invoice, desk, 71414)));
        assertThat(reports(hospital, invoice, desk, 71414)).isEqualTo(1);

        write(refused(aRow(NOON, hospital, about(invoice, desk, 71414))));
        write(aRow(NOON.minusSeconds(9), hospital, about(invoice, desk, 71414)));
        assertThat(reports(hospital, invoice, desk, 71414)).isEqualTo(3);
    }

    @Test
    void what_is_not_a_report_of_the_payment_is_not_counted() {
        OrganizationId hospital = aHospital(1).id();
        OrganizationId other = aHospital(1).id();

        write(aRow(NOON, hospital, about(Fresh.uuid(), desk, 1)));
        write(aRow(NOON, hospital, about(invoice, Fresh.uuid(), 1)));
        write(aRow(NOON, hospital, about(invoice, desk, 11)));
        write(aRow(NOON, other, about(invoice, desk, 1)));
        write(outgoing(aRow(NOON, hospital, about(invoice, desk, 1))));
        write(aRow(NOON, hospital, JournalEntry.Subject.NONE));

        assertThat(reports(hospital, invoice, desk, 1)).isZero();
    }

    @Test
    void a_page_has_a_limit() {
        assertThatThrownBy(() -> TestJournal.page(0, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TestJournal.page(Journal.LARGEST_PAGE + 1, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static JournalEntry forNobody(JournalEntry row) {
        return changed(row, row.direction(), Optional.empty(), row.outcome());
    }

    private static JournalEntry outgoing(JournalEntry row) {
        return changed(row, JournalEntry.Direction.OUTGOING, row.organization(), row.outcome());
    }

    private static JournalEntry refused(JournalEntry row) {
        return changed(
                row,
                row.direction(),
                row.organization(),
                new JournalEntry.Outcome(
                        Optional.of(400),
                        Optional.of(4015),
                        JournalEntry.Result.REFUSED,
                        "Не найдена касса",
                        Optional.empty()));
    }

    private static JournalEntry changed(
            JournalEntry row,
            JournalEntry.Direction direction,
            Optional<OrganizationId> organization,
            JournalEntry.Outcome outcome) {
        return new JournalEntry(
                row.at(),
                direction,
                row.method(),
                row.attempt(),
                organization,
                row.ogrn(),
                row.oid(),
                row.subject(),
                outcome,
                row.duration(),
                row.caller());
    }

    private void write(JournalEntry row) {
        change(() -> ports().journal().write(row));
    }

    private List<Journal.WrittenEntry> read(OrganizationId organization) {
        return inTransaction(() -> ports().journal().read(organization, everything()));
    }

    private int reports(OrganizationId organization, UUID invoiceGuid, UUID deskGuid, long number) {
        return inTransaction(() -> ports().journal()
                .reportsOf(
                        organization,
                        new InvoiceGuid(invoiceGuid),
                        new CashDeskGuid(deskGuid),
                        new CheckNumber(number)));
    }
}
