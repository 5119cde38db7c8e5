package ru.medkassa.adapters.rest.retention;

import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import ru.medkassa.adapters.rest.settings.CleanUpSettings;
import ru.medkassa.application.retention.BeginCleanUp;
import ru.medkassa.application.retention.CleanUp;
import ru.medkassa.application.retention.CleanUpRegisters;
import ru.medkassa.application.retention.Share;
import ru.medkassa.domain.organization.OrganizationId;

/**
 * One clean-up after another, batch by batch, for a timer that is told how long to wait before the next step. No thread
 * waits in between, and a failure, such as a database that is away, costs no more than the step.
 */
final class CleanUpWork {

    private static final Logger LOG = Logger.getLogger(CleanUpWork.class.getName());
    private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(1);

    private final BeginCleanUp beginCleanUp;
    private final CleanUpRegisters cleanUpRegisters;
    private final CleanUpSettings settings;
    private Optional<CleanUp> present = Optional.empty();

    CleanUpWork(BeginCleanUp beginCleanUp, CleanUpRegisters cleanUpRegisters, CleanUpSettings settings) {
        this.beginCleanUp = beginCleanUp;
        this.cleanUpRegisters = cleanUpRegisters;
        this.settings = settings;
    }

    /** Does the next step; one at a time. */
    Duration step() {
        try {
            CleanUp next = present.map(it -> cleanUpRegisters.execute(it, settings.batch()))
                    .orElseGet(beginCleanUp::execute);
            present = Optional.of(next).filter(it -> !it.isOver());
            return present.map(it -> settings.pause()).orElseGet(() -> over(next));
        } catch (RuntimeException e) {
            present = Optional.empty();
            LOG.log(Level.WARNING, "The registers could not be cleaned up now: {0}", e.toString());
            return settings.every().compareTo(AFTER_A_FAILURE) < 0 ? settings.every() : AFTER_A_FAILURE;
        }
    }

    private Duration over(CleanUp done) {
        if (!done.removed().isEmpty()) {
            LOG.log(Level.INFO, "Cleaned up, rows removed: {0}", told(done));
        }
        return settings.every();
    }

    private static String told(CleanUp done) {
        return done.removed().entrySet().stream()
                .map(it -> it.getValue() + " " + told(it.getKey()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String told(Share share) {
        return share.register() + " of "
                + share.organization()
                        .map(OrganizationId::value)
                        .map(it -> "organisation " + it)
                        .orElse("no organisation");
    }
}
