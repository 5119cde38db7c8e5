package ru.medkassa.system.hospital;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The body of Pay as text, so that it can be wrong in any way.
 *
 * @param members keys and values as they stand in the JSON
 */
public record PaymentBody(List<Member> members) {

    /** One key with its value. */
    public record Member(String key, String json) {}

    /** A receipt of 1000.00 by card with a number that no other receipt has. */
    public static PaymentBody at(UUID desk) {
        return new PaymentBody(List.of(
                new Member("BillDate", "\"2026-03-11T17:06:42\""),
                new Member("CheckNum", Long.toString(Unique.number())),
                new Member("Type", "1"),
                new Member("cashdeskGuid", "\"" + desk + "\""),
                new Member("Payments", "[{\"PaymentType\":3,\"paySum\":1000.00}]")));
    }

    public PaymentBody set(String key, String json) {
        return without(key).and(key, json);
    }

    /** Another sum, by card. */
    public PaymentBody of(String sum) {
        return set("Payments", "[{\"PaymentType\":3,\"paySum\":" + sum + "}]");
    }

    public PaymentBody without(String key) {
        Predicate<Member> kept = it -> !it.key().equals(key);
        return new PaymentBody(members.stream().filter(kept).toList());
    }

    /** One more member, be its key there already or not. */
    public PaymentBody and(String key, String json) {
        List<Member> more = new ArrayList<>(members);
        more.add(new Member(key, json));
        return new PaymentBody(List.copyOf(more));
    }

    public PaymentBody rename(String key, String other) {
        return new PaymentBody(members.stream()
                .map(it -> it.key().equals(key) ? new Member(other, it.json()) : it)
                .toList());
    }

    public String value(String key) {
        return members.stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow()
                .json();
    }

    public String json() {
        return members.stream()
                .map(it -> "\"" + it.key() + "\":" + it.json())
                .reduce((one, other) -> one + "," + other)
                .map(it -> "{" + it + "}")
                .orElse("{}");
    }
}
