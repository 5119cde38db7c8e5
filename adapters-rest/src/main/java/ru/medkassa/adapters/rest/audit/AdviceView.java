package ru.medkassa.adapters.rest.audit;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Locale;
import ru.medkassa.application.guide.Advice;

/**
 * Who does what about an error; an empty text means that there is nothing to do on that side.
 *
 * @param author {@code source} if the words are the source document's (those of support never are), {@code medkassa} if
 *     they are ours
 */
@JsonbNillable
@JsonbPropertyOrder({"cashier", "oneC", "support", "check", "author"})
public record AdviceView(String cashier, String oneC, String support, String check, String author) {

    public static AdviceView of(Advice advice) {
        return new AdviceView(
                advice.cashier(),
                advice.oneC(),
                advice.support(),
                advice.check(),
                advice.author().name().toLowerCase(Locale.ROOT));
    }
}
