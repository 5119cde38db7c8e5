package ru.medkassa.adapters.rest.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ru.medkassa.application.payment.ReconciliationQuery;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.domain.payment.Remark;

class ReconciliationFieldsTest {

    private static final byte[] NO_BODY = {};

    @Test
    void without_filters_the_first_page_is_asked_for() {
        assertThat(read("").toOptional())
                .contains(new ReconciliationQuery(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 100));
    }

    @ParameterizedTest
    @EnumSource
    void the_place_of_a_row_is_read_as_it_was_told(Remark remark) {
        ReconciliationQuery.Key key =
                new ReconciliationQuery.Key(Instant.parse("2026-03-02T09:00:01.000002Z"), 4_711, remark);

        assertThat(read("before=" + ReconciliationFields.key(key)).toOptional().flatMap(ReconciliationQuery::before))
                .contains(key);
    }

    @ParameterizedTest
    @EnumSource
    void a_remark_is_a_filter_and_has_its_sentence(Remark remark) {
        assertThat(read("remark=" + RemarkWord.of(remark)).toOptional().flatMap(ReconciliationQuery::remark))
                .contains(remark);
        assertThat(RemarkWord.reason(remark)).matches("[А-ЯЁ][А-Яа-яЁё ,:]+");
    }

    @ParameterizedTest
    @CsvSource({
        "remark, remark=nothing",
        "before, before=1-2",
        "before, before=1-2-nothing",
        "limit, limit=0",
        "limit, limit=501",
        "from, from=yesterday",
        "invoiceGuid, invoiceGuid=17"
    })
    void a_wrong_filter_is_named(String field, String query) {
        assertThat(read(query).flaw()).hasValueSatisfying(it -> assertThat(it).startsWith("поле " + field + ": "));
    }

    private static Parsed<ReconciliationQuery> read(String query) {
        return ReconciliationFields.query(Parameters.of(query, NO_BODY));
    }
}
