package ru.medkassa.domain.organization;

/** A password or token of somebody else's system. It shows itself to nobody by accident. */
public record Secret(String value) {

    public Secret {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A secret is not blank");
        }
    }

    @Override
    public String toString() {
        return "***";
    }
}
