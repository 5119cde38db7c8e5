package ru.medkassa.application.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.medkassa.application.confirmation.Confirmations;
import ru.medkassa.domain.delivery.DeliveryState;
import ru.medkassa.domain.organization.OrganizationId;

/**
 * Port: what is to be told, was told, or needs attention. Of one invoice (and of the cash desks of one store) the oldest
 * unfinished delivery is the head, and all others stay behind it until it is done or given up.
 */
public interface Deliveries extends Confirmations {

    /** How many deliveries one page holds at most. */
    int LARGEST_PAGE = 500;

    /** The organisations for which something is to be done now. */
    List<OrganizationId> due(Instant now);

    /**
     * Takes one delivery whose time has come, if there is any that nobody else has taken, and begins an attempt: until
     * the given moment it is the taker's alone.
     */
    Optional<Claim> claim(OrganizationId organization, Instant now, Instant until);

    /**
     * Writes down how an attempt ended, and lets the next one of the same invoice come forward if this one is done.
     *
     * @return false if the claim has run out and somebody else has taken the delivery; then nothing is written
     */
    boolean settle(Claim claim, Settled settled);

    Optional<Delivery> find(OrganizationId organization, long number);

    /** Finds a delivery and holds it against senders and others until the transaction ends. */
    Optional<Delivery> lock(OrganizationId organization, long number);

    /** The deliveries of one organisation, newest first. */
    List<Delivery> read(OrganizationId organization, DeliveryQuery query);

    /** Makes a {@linkplain #lock locked} head due, however it stands. */
    void sendAgain(Delivery delivery, Instant now);

    /**
     * Makes due all that needs attention or waits for its time, but for what is being sent.
     *
     * @return how many
     */
    int sendAllAgain(OrganizationId organization, Instant now);

    /** Finishes a {@linkplain #lock locked} unfinished delivery untold, and lets the next one come forward. */
    void giveUp(Delivery delivery, Delivery.GivenUp givenUp);

    /**
     * A delivery that was taken.
     *
     * @param delivery as it is after it was taken: this attempt counts
     * @param token what shows that it is still ours
     * @param interrupted when an attempt before this one was begun of which nobody wrote down the end
     */
    record Claim(Delivery delivery, UUID token, Optional<Instant> interrupted) {}

    /**
     * How a delivery stands after an attempt.
     *
     * @param due when it is tried next; present if it is waiting
     * @param at when that was known
     */
    record Settled(DeliveryState state, Optional<Instant> due, Delivery.Reply reply, Instant at) {}
}
