package ru.medkassa.application.guide;

/**
 * What people do about an error, as Russian sentences; a blank one means that there is nothing to do on that side.
 *
 * @param check how the error is checked and mended (Алгоритм проверки/устранения)
 * @param cashier what the cashier does (Действия кассира)
 * @param oneC what is done on the side of 1C (Действия 1С)
 * @param support what the support of the hospital or of its information system does once it is asked; the source document
 *     has no such column, so these words are ours in every row
 * @param author who says the first three
 */
public record Advice(String check, String cashier, String oneC, String support, Author author) {

    /** Whose words they are. */
    public enum Author {
        /** The source document of the integration. */
        SOURCE,
        /** Ours, where the source document says nothing. */
        MEDKASSA
    }
}
