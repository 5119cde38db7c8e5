package ru.medkassa.benchmarks;

/** How the invoices of the bench are numbered, so that every client can name any of them without asking. */
final class BenchInvoices {

    /** Added to 1, 2, 3 …: the number of the invoice, eight digits. */
    static final long FIRST_NUMBER = 10_000_000;

    static final int NUMBER_DIGITS = 8;

    /** Added to 1, 2, 3 …: the last group of the invoice's identifier, twelve digits. */
    static final long FIRST_GUID = 100_000_000_000L;

    static final int GUID_DIGITS = 12;

    static final String GUID_HEAD = "00000000-0000-4000-8000-";

    private BenchInvoices() {}
}
