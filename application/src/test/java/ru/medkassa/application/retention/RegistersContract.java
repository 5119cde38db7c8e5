package ru.medkassa.application.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.medkassa.application.journal.TestJournal.NOON;
import static ru.medkassa.application.journal.TestJournal.aRow;
import static ru.medkassa.application.journal.TestJournal.everything;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.medkassa.application.PortContract;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.retention.Registers.Batch;
import ru.medkassa.domain.organization.OrganizationId;

/** What all {@link Registers} keep to. */
public abstract class RegistersContract extends PortContract {

    private static final Duration MICRO = Duration.ofNanos(1000);
    private static final Instant THIRTY_DAYS_AGO = NOON.minus(Duration.ofDays(30));
    private static final Instant LONG_AGO = NOON.minus(Duration.ofDays(300));

    protected abstract Registers registers();

    /** Lets an organisation use a clean-up period, or not. */
    protected abstract void rule(OrganizationId organization, boolean cleanUp, int days);

    @Test
    void only_what_is_older_than_the_days_of_the_rule_is_removed() {
        OrganizationId hospital = aHospitalThatKeeps(30);
        write(hospital, NOON, THIRTY_DAYS_AGO, THIRTY_DAYS_AGO.minus(MICRO), LONG_AGO);

        assertThat(remove(hospital, Optional.empty(), 10))
                .isEqualTo(new Batch(2, Optional.of(THIRTY_DAYS_AGO.minus(MICRO)), false));
        assertThat(times(hospital)).containsExactly(NOON, THIRTY_DAYS_AGO);
    }

    @Test
    void what_is_cleaned_up_is_cleaned_up_once() {
        OrganizationId hospital = aHospitalThatKeeps(30);
        write(hospital, LONG_AGO);
        remove(hospital, Optional.empty(), 10);

        assertThat(remove(hospital, Optional.empty(), 10)).isEqualTo(new Batch(0, Optional.empty(), false));
    }

    @Test
    void the_rows_of_another_organisation_follow_its_own_rule() {
        OrganizationId hospital = aHospitalThatKeeps(30);
        OrganizationId keepsLonger = aHospitalThatKeeps(400);
        write(hospital, LONG_AGO);
        write(keepsLonger, LONG_AGO);

        remove(hospital, Optional.empty(), 10);

        assertThat(remove(keepsLonger, Optional.empty(), 10).removed()).isZero();
        assertThat(times(hospital)).isEmpty();
        assertThat(times(keepsLonger)).containsExactly(LONG_AGO);
    }

    @Test
    void an_organisation_without_a_clean_up_period_keeps_everything_for_ever() {
        OrganizationId hospital = aHospital(1).id();
        rule(hospital, false, 1);
        write(hospital, LONG_AGO);

        assertThat(remove(hospital, Optional.empty(), 10).removed()).isZero();
        assertThat(inTransaction(() -> registers().cleanedUp())).doesNotContain(hospital);
        assertThat(times(hospital)).containsExactly(LONG_AGO);
    }

    @Test
    void organisations_with_a_clean_up_period_are_named() {
        OrganizationId one = aHospitalThatKeeps(30);
        OrganizationId other = aHospitalThatKeeps(1);

        assertThat(inTransaction(() -> registers().cleanedUp())).containsSubsequence(one, other);
    }

    @Test
    void a_batch_has_no_more_rows_than_asked_for_and_begins_with_the_oldest() {
        OrganizationId hospital = aHospitalThatKeeps(30);
        Instant second = LONG_AGO.plusSeconds(1);
        Instant third = LONG_AGO.plusSeconds(2);
        write(hospital, third, LONG_AGO, second);

        assertThat(remove(hospital, Optional.empty(), 2)).isEqualTo(new Batch(2, Optional.of(second), false));
        assertThat(times(hospital)).containsExactly(third);
    }

    @Test
    void rows_of_one_moment_are_not_lost_between_two_batches() {
        OrganizationId hospital = aHospitalThatKeeps(30);
        write(hospital, LONG_AGO, LONG_AGO, LONG_AGO);
        Optional<Instant> reached = remove(hospital, Optional.empty(), 2).reached();

        assertThat(reached).hasValue(LONG_AGO);
        assertThat(remove(hospital, reached, 2).removed()).isEqualTo(1);
    }

    @Test
    void what_was_passed_already_is_not_looked_at_again() {
        OrganizationId hospital = aHospitalThatKeeps(30);
        write(hospital, LONG_AGO);

        assertThat(remove(hospital, Optional.of(LONG_AGO.plus(MICRO)), 2).removed())
                .isZero();
    }

    @Test
    void rows_of_no_organisation_stay_as_long_as_one_organisation_keeps_for_ever() {
        rule(aHospital(1).id(), false, 1);
        aHospitalThatKeeps(1);
        JournalEntry ofNobody = ofNobody(LONG_AGO);
        change(() -> ports().journal().write(ofNobody));

        assertThat(inTransaction(() -> registers()
                        .remove(new Share(Register.JOURNAL, Optional.empty()), NOON, Optional.empty(), 2000)))
                .isEqualTo(new Batch(0, Optional.empty(), false));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Registers.LARGEST_BATCH + 1})
    void a_batch_of_another_size_is_a_mistake(int most) {
        OrganizationId hospital = aHospitalThatKeeps(30);

        assertThatThrownBy(() -> remove(hospital, Optional.empty(), most)).isInstanceOf(RuntimeException.class);
    }

    private OrganizationId aHospitalThatKeeps(int days) {
        OrganizationId hospital = aHospital(1).id();
        rule(hospital, true, days);
        return hospital;
    }

    private void write(OrganizationId hospital, Instant... times) {
        for (Instant at : times) {
            change(() -> ports().journal().write(aRow(at, hospital, JournalEntry.Subject.NONE)));
        }
    }

    private Batch remove(OrganizationId hospital, Optional<Instant> since, int most) {
        Share share = new Share(Register.JOURNAL, Optional.of(hospital));
        return inTransaction(() -> registers().remove(share, NOON, since, most));
    }

    private List<Instant> times(OrganizationId hospital) {
        return inTransaction(() -> ports().journal().read(hospital, everything())).stream()
                .map(it -> it.entry().at())
                .toList();
    }

    private static JournalEntry ofNobody(Instant at) {
        JournalEntry row = aRow(at, new OrganizationId(0), JournalEntry.Subject.NONE);
        return new JournalEntry(
                row.at(),
                row.direction(),
                row.method(),
                row.attempt(),
                Optional.empty(),
                row.ogrn(),
                row.oid(),
                row.subject(),
                row.outcome(),
                row.duration(),
                row.caller());
    }
}
