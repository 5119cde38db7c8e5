package ru.medkassa.application.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.application.journal.TestJournal.NOON;
import static ru.medkassa.application.journal.TestJournal.aRow;
import static ru.medkassa.application.journal.TestJournal.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.PortContract;
import ru.medkassa.domain.organization.OrganizationId;

/** What the filters keep to in every {@link Journal}. */
public abstract class JournalFiltersContract extends PortContract {

    private static final int ROWS = 400;
    private static final int FILTERS = 150;
    private static final int PAGE = 20;

    @Test
    void any_filter_finds_the_rows_that_fit_and_no_others_page_by_page() {
        OrganizationId hospital = aHospital(1).id();
        RandomJournal random = new RandomJournal(20_260_302);
        change(() -> IntStream.range(0, ROWS).forEach(i -> ports().journal().write(random.row(hospital))));
        List<Journal.WrittenEntry> all = read(of(JournalFilter.ALL), hospital);

        int found = inTransaction(() -> IntStream.range(0, FILTERS)
                .map(i -> {
                    JournalFilter filter = random.filter();
                    List<Journal.WrittenEntry> fitting = all.stream()
                            .filter(it -> JournalFilterByHand.fits(it.entry(), filter))
                            .toList();
                    assertThat(turned(filter, hospital)).as("%s", filter).isEqualTo(fitting);
                    return fitting.size();
                })
                .sum());
        assertThat(all).hasSize(ROWS);
        assertThat(found).isGreaterThan(FILTERS);
    }

    @Test
    void a_message_is_found_by_its_words_in_any_order_and_case_and_with_e_for_yo() {
        OrganizationId hospital = aHospital(1).id();
        JournalEntry refused =
                saying("Ошибка при подтверждении оплаты счёта: Номер чека 71414 уже зафиксирован", hospital);
        change(() -> {
            ports().journal().write(refused);
            ports().journal().write(saying("Ошибка при получении счёта", hospital));
            ports().journal().write(saying("", hospital));
        });

        assertThat(found("71414", hospital)).containsExactly(refused);
        assertThat(found("зафиксирован ОПЛАТЫ", hospital)).containsExactly(refused);
        assertThat(found("счета оплаты", hospital)).containsExactly(refused);
        assertThat(found("7141", hospital)).isEmpty();
        assertThat(found("оплаты 23242", hospital)).isEmpty();
    }

    @Test
    void a_text_finds_the_number_of_an_invoice_as_well_and_a_row_once() {
        OrganizationId hospital = aHospital(1).id();
        JournalEntry.Subject invoice = new JournalEntry.Subject(
                Optional.of("А-17/2"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        JournalEntry row = aRow(NOON, hospital, invoice);
        JournalEntry.Subject both = new JournalEntry.Subject(
                Optional.of("554"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        JournalEntry twice = saying("Не найден счёт 554", aRow(NOON, hospital, both));
        change(() -> {
            ports().journal().write(row);
            ports().journal().write(twice);
        });

        assertThat(found("А-17/2", hospital)).containsExactly(row);
        assertThat(found("554", hospital)).containsExactly(twice);
        assertThat(found("' & | ! ( :* \\", hospital)).isEmpty();
    }

    private static JournalEntry saying(String message, OrganizationId hospital) {
        return saying(message, aRow(NOON, hospital, JournalEntry.Subject.NONE));
    }

    private static JournalEntry saying(String message, JournalEntry row) {
        return new JournalEntry(
                row.at(),
                row.direction(),
                row.method(),
                row.attempt(),
                row.organization(),
                row.ogrn(),
                row.oid(),
                row.subject(),
                new JournalEntry.Outcome(
                        Optional.of(400), Optional.of(4013), JournalEntry.Result.REFUSED, message, Optional.empty()),
                row.duration(),
                row.caller());
    }

    private List<JournalEntry> found(String text, OrganizationId hospital) {
        JournalFilter filter = new JournalFilter(
                Optional.empty(),
                Optional.empty(),
                JournalFilter.Call.ANY,
                JournalFilter.About.ANYTHING,
                JournalFilter.Answer.ANY,
                Optional.of(text));
        return read(of(filter), hospital).stream()
                .map(Journal.WrittenEntry::entry)
                .toList();
    }

    /** Within a transaction. */
    private List<Journal.WrittenEntry> turned(JournalFilter filter, OrganizationId hospital) {
        List<Journal.WrittenEntry> turned = new ArrayList<>();
        JournalQuery query = new JournalQuery(filter, Optional.empty(), PAGE);
        for (List<Journal.WrittenEntry> page = ports().journal().read(hospital, query);
                !page.isEmpty();
                page = ports().journal().read(hospital, query)) {
            turned.addAll(page);
            query = query.after(page.get(page.size() - 1));
        }
        return turned;
    }

    private List<Journal.WrittenEntry> read(JournalQuery query, OrganizationId hospital) {
        return inTransaction(() -> ports().journal().read(hospital, query));
    }
}
