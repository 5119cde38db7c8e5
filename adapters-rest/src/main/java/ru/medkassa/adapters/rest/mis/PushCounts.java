package ru.medkassa.adapters.rest.mis;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/** How many invoices of a push came to what: the last line of an answer in lines. */
@JsonbPropertyOrder({"created", "updated", "unchanged", "refused"})
public record PushCounts(long created, long updated, long unchanged, long refused) {

    static final PushCounts NONE = new PushCounts(0, 0, 0, 0);

    PushCounts plus(String result) {
        return switch (result) {
            case PushResult.CREATED -> new PushCounts(created + 1, updated, unchanged, refused);
            case PushResult.UPDATED -> new PushCounts(created, updated + 1, unchanged, refused);
            case PushResult.UNCHANGED -> new PushCounts(created, updated, unchanged + 1, refused);
            case PushResult.REFUSED -> new PushCounts(created, updated, unchanged, refused + 1);
            default -> this;
        };
    }

    long taken() {
        return created + updated + unchanged;
    }

    /** For the journal. */
    String inWords() {
        return "создано " + created + ", изменено " + updated + ", без изменений " + unchanged + ", отказано "
                + refused;
    }
}
