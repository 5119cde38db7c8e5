package ru.medkassa.application.delivery;

import java.time.Duration;
import ru.medkassa.domain.delivery.RetrySchedule;
import ru.medkassa.domain.organization.MisEndpoint;

/**
 * On which terms this server delivers.
 *
 * @param schedule when what was not heard is told again
 * @param lease for how long a sender has what it has taken, at least; then somebody else may take it; 10 s to 1 h
 */
public record DeliveryTerms(RetrySchedule schedule, Duration lease) {

    public static final Duration SHORTEST_LEASE = Duration.ofSeconds(10);
    public static final Duration LONGEST_LEASE = Duration.ofHours(1);
    public static final DeliveryTerms DEFAULT = new DeliveryTerms(RetrySchedule.DEFAULT, Duration.ofMinutes(2));

    /** For what a sender does before and after it waits for the other side. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    public DeliveryTerms {
        if (lease.compareTo(SHORTEST_LEASE) < 0 || lease.compareTo(LONGEST_LEASE) > 0) {
            throw new IllegalArgumentException("A lease is from 10 s to 1 h");
        }
    }

    /** The lease for a connection: never so short that a living sender could lose it while it waits for an answer. */
    Duration leaseFor(MisEndpoint endpoint) {
        Duration longestCall =
                endpoint.connectTimeout().plus(endpoint.answerTimeout()).plus(MARGIN);
        return longestCall.compareTo(lease) > 0 ? longestCall : lease;
    }
}
