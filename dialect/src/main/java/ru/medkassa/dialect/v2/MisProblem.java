package ru.medkassa.dialect.v2;

import java.util.Optional;
import ru.medkassa.dialect.reading.Element;
import ru.medkassa.dialect.reading.JsonDocument;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.dialect.reading.Texts;
import ru.medkassa.dialect.reading.WholeNumbers;

/**
 * What another system says in the body of an answer that is no success.
 *
 * @param status the contract's code, 4001 to 5007; absent if the body has none, as that of a proxy or of a wrong address
 * @param title its sentence, cleaned, at most 256 characters; empty if it has none
 */
public record MisProblem(Optional<Integer> status, String title) {

    public static final int LONGEST_TITLE = 256;

    private static final MisProblem NONE = new MisProblem(Optional.empty(), "");
    private static final int FIRST_STATUS = 4000;
    private static final int LAST_STATUS = 5999;

    /** Of any bytes; those that are no JSON object say nothing. */
    public static MisProblem of(byte[] body) {
        return JsonDocument.object(body).toOptional().map(MisProblem::of).orElse(NONE);
    }

    private static MisProblem of(Element element) {
        Optional<Integer> status = element.field("status")
                .read(WholeNumbers::parse)
                .toOptional()
                .filter(code -> code >= FIRST_STATUS && code <= LAST_STATUS)
                .map(Math::toIntExact);
        Parsed<String> title = element.field("title").read(Texts::parse);
        return new MisProblem(status, title.toOptional().map(MisProblem::cut).orElse(""));
    }

    private static String cut(String title) {
        // A cut between the halves of a surrogate pair would leave half a character: clean it away.
        return title.length() <= LONGEST_TITLE ? title : Texts.clean(title.substring(0, LONGEST_TITLE));
    }
}
