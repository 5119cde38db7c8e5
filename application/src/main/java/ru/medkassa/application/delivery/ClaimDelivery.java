package ru.medkassa.application.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ru.medkassa.application.delivery.Deliveries.Claim;
import ru.medkassa.application.journal.Journal;
import ru.medkassa.application.organization.Organizations;
import ru.medkassa.domain.delivery.Confirmation;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.Store;

/**
 * A sender takes what is to be told next to the organisation's information system. What a sender before it has taken and
 * never settled is written down as an attempt of which nobody knows the end.
 */
@Singleton
@Transactional
public class ClaimDelivery {

    private final Deliveries deliveries;
    private final Organizations organizations;
    private final WriteLetter writeLetter;
    private final Journal journal;
    private final DeliveryTerms terms;
    private final Clock clock;

    @Inject
    public ClaimDelivery(
            Deliveries deliveries,
            Organizations organizations,
            WriteLetter writeLetter,
            Journal journal,
            DeliveryTerms terms,
            Clock clock) {
        this.deliveries = deliveries;
        this.organizations = organizations;
        this.writeLetter = writeLetter;
        this.journal = journal;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * What was taken.
     *
     * @param letter what is to be sent; absent if there is nobody to send it to
     */
    public record Claimed(Claim claim, Organization organization, Optional<Letter> letter) {}

    public Optional<Claimed> execute(OrganizationId id) {
        Instant now = clock.instant();
        Organization organization = organizations.find(id).orElseThrow();
        return deliveries.claim(id, now, now.plus(lease(organization))).map(claim -> claimed(organization, claim, now));
    }

    private Claimed claimed(Organization organization, Claim claim, Instant now) {
        Delivery delivery = claim.delivery();
        claim.interrupted()
                .map(begun -> Attempt.interrupted(begun, Duration.between(begun, now)))
                .map(lost -> OutgoingCall.entry(
                        organization, delivery, delivery.progress().attempts() - 1, lost))
                .ifPresent(journal::write);
        Confirmation confirmation = delivery.confirmation();
        return new Claimed(
                claim,
                organization,
                writeLetter.write(organization, storeOf(organization, confirmation), confirmation));
    }

    private Duration lease(Organization organization) {
        return organization
                .mis()
                .flatMap(MisConnection::endpoint)
                .map(terms::leaseFor)
                .orElse(terms.lease());
    }

    private static Store storeOf(Organization organization, Confirmation confirmation) {
        return organization.stores().stream()
                .filter(it -> it.id().equals(confirmation.store()))
                .findFirst()
                .orElseThrow();
    }
}
