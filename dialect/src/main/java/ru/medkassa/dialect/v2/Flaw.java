package ru.medkassa.dialect.v2;

/**
 * Why a document cannot be taken.
 *
 * @param field its place in the document, such as {@code services[2].smPrice}
 * @param reason what is wrong with it, in Russian; holds no name, birthday or contact of the payer
 */
public record Flaw(String field, String reason) {

    /** From a sentence that may name the field already. */
    static Flaw of(String field, String sentence) {
        String named = "поле " + field;
        if (!sentence.startsWith(named)) {
            return new Flaw(field, sentence);
        }
        String rest = sentence.substring(named.length());
        return new Flaw(field, (rest.startsWith(":") ? rest.substring(1) : rest).strip());
    }

    /** {@code поле services[2].smPrice: больше двух знаков после запятой}. */
    public String sentence() {
        return "поле " + field + ": " + reason;
    }
}
