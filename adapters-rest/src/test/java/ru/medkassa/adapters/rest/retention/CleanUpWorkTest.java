package ru.medkassa.adapters.rest.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.application.journal.TestJournal.aRow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.medkassa.adapters.rest.settings.CleanUpSettings;
import ru.medkassa.application.Clinic;
import ru.medkassa.application.SettableClock;
import ru.medkassa.application.journal.InMemoryJournal;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.retention.BeginCleanUp;
import ru.medkassa.application.retention.CleanUpRegisters;
import ru.medkassa.application.retention.InMemoryRegisters;
import ru.medkassa.application.retention.Registers;
import ru.medkassa.application.retention.Share;
import ru.medkassa.domain.organization.OrganizationId;

class CleanUpWorkTest {

    private static final OrganizationId HOSPITAL = new OrganizationId(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final InMemoryJournal journal = new InMemoryJournal();
    private final InMemoryRegisters registers = new InMemoryRegisters(journal);
    private boolean away;

    @Test
    void batches_follow_one_another_after_a_pause_and_clean_ups_after_the_whole_time() {
        hospitalWith(5);
        CleanUpWork work = work(HOUR);

        List<Duration> waits = Stream.generate(work::step).limit(7).toList();

        assertThat(waits)
                .as("the beginning, 2, 2, 1, nobody's, the history")
                .containsExactly(PAUSE, PAUSE, PAUSE, PAUSE, PAUSE, PAUSE, HOUR);
        assertThat(journal.all()).isEmpty();
    }

    @Test
    void the_next_clean_up_begins_anew() {
        CleanUpWork work = work(HOUR);
        assertThat(Stream.generate(work::step).limit(3)).containsExactly(PAUSE, PAUSE, HOUR);
        hospitalWith(1);

        assertThat(Stream.generate(work::step).limit(5)).containsExactly(PAUSE, PAUSE, PAUSE, PAUSE, HOUR);
        assertThat(journal.all()).isEmpty();
    }

    @Test
    void a_database_that_is_away_is_asked_again_soon_and_the_work_goes_on_when_it_is_back() {
        hospitalWith(5);
        CleanUpWork work = work(HOUR);
        work.step();
        work.step();

        away = true;
        assertThat(work.step()).isEqualTo(MINUTE);
        assertThat(work.step()).isEqualTo(MINUTE);
        away = false;

        assertThat(Stream.generate(work::step).limit(6)).containsExactly(PAUSE, PAUSE, PAUSE, PAUSE, PAUSE, HOUR);
        assertThat(journal.all()).isEmpty();
    }

    @Test
    void who_cleans_up_more_often_than_every_minute_asks_as_often() {
        CleanUpWork work = work(Duration.ofSeconds(2));
        away = true;

        assertThat(work.step()).isEqualTo(Duration.ofSeconds(2));
    }

    private CleanUpWork work(Duration every) {
        Registers sometimesAway = new SometimesAway();
        return new CleanUpWork(
                new BeginCleanUp(sometimesAway, new SettableClock(Clinic.NOW)),
                new CleanUpRegisters(sometimesAway),
                new CleanUpSettings(every, 2, PAUSE));
    }

    private void hospitalWith(int oldRows) {
        registers.rule(HOSPITAL, true, 30);
        for (int i = 0; i < oldRows; i++) {
            journal.write(aRow(Clinic.NOW.minus(Duration.ofDays(31 + i)), HOSPITAL, JournalEntry.Subject.NONE));
        }
    }

    /** The registers of a database that is stopped and started. */
    private final class SometimesAway implements Registers {

        @Override
        public List<OrganizationId> cleanedUp() {
            return there().cleanedUp();
        }

        @Override
        public Batch remove(Share share, Instant now, Optional<Instant> since, int most) {
            return there().remove(share, now, since, most);
        }

        private Registers there() {
            if (away) {
                throw new IllegalStateException("The database is away");
            }
            return registers;
        }
    }
}
