package ru.medkassa.domain.invoice;

/**
 * The number that is printed on the invoice and typed by the cashier. It may repeat: many hospitals number anew every
 * year.
 */
public record InvoiceNumber(String value) {

    public static final int LARGEST_LENGTH = 64;

    public InvoiceNumber {
        if (value.isBlank() || value.length() > LARGEST_LENGTH) {
            throw new IllegalArgumentException("An invoice number has 1 to " + LARGEST_LENGTH + " characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
