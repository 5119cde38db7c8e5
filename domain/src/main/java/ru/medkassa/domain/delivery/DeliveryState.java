package ru.medkassa.domain.delivery;

/** How far the telling of one confirmation has come. */
public enum DeliveryState {
    /** It is still to be told: when its turn comes, or when the time of the next attempt has come. */
    WAITING,
    /** The other side has it. */
    DONE,
    /** The other side refused it, and only people can mend that. Whatever follows of the same invoice stays behind it. */
    ATTENTION,
    /** Somebody decided, with a reason, that it is not told any more. */
    GIVEN_UP;

    /** Whether whatever follows of the same invoice has to stay behind. */
    public boolean isUnfinished() {
        return this == WAITING || this == ATTENTION;
    }
}
