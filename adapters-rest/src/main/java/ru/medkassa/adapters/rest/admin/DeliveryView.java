package ru.medkassa.adapters.rest.admin;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Optional;
import ru.medkassa.adapters.rest.audit.AdviceView;
import ru.medkassa.application.delivery.Delivery;
import ru.medkassa.application.delivery.Delivery.GivenUp;
import ru.medkassa.application.delivery.Delivery.Progress;
import ru.medkassa.application.delivery.Delivery.Reply;
import ru.medkassa.application.delivery.DeliveryMethod;
import ru.medkassa.application.guide.Advice;
import ru.medkassa.application.guide.ErrorGuide;
import ru.medkassa.application.journal.JournalEntry.Subject;
import ru.medkassa.domain.delivery.DeliveryState;

/**
 * A delivery on the screen of an operator; times are in UTC.
 *
 * @param failure in the words of the 1C module, if it was tried in vain
 * @param nextAttemptAt null while it is being sent, while it stays behind another one, and when nobody tries any more
 * @param behindAnother whether something that happened to the invoice before is still to be told
 * @param advice what to do now, as the error guide says
 */
@JsonbNillable
@JsonbPropertyOrder({
    "id",
    "state",
    "method",
    "methodName",
    "failure",
    "invoiceNumber",
    "invoiceGuid",
    "cashdeskGuid",
    "checkNumber",
    "oid",
    "putAt",
    "attempts",
    "lastAttemptAt",
    "nextAttemptAt",
    "beingSent",
    "behindAnother",
    "httpCode",
    "status",
    "message",
    "advice",
    "givenUpAt",
    "givenUpBy",
    "givenUpReason"
})
public record DeliveryView(
        long id,
        String state,
        String method,
        String methodName,
        String failure,
        String invoiceNumber,
        String invoiceGuid,
        String cashdeskGuid,
        Long checkNumber,
        String oid,
        String putAt,
        int attempts,
        String lastAttemptAt,
        String nextAttemptAt,
        boolean beingSent,
        boolean behindAnother,
        Integer httpCode,
        Integer status,
        String message,
        AdviceView advice,
        String givenUpAt,
        String givenUpBy,
        String givenUpReason) {

    static DeliveryView of(Delivery delivery) {
        DeliveryMethod method = DeliveryMethod.of(delivery.confirmation());
        Subject subject = delivery.subject();
        Progress progress = delivery.progress();
        Optional<Reply> last = delivery.last();
        Optional<GivenUp> givenUp = delivery.givenUp();
        boolean beingSent = progress.lease().isPresent();
        return new DeliveryView(
                delivery.number(),
                DeliveryFields.word(progress.state()),
                method.wireName(),
                method.russianName(),
                last.filter(it -> progress.state() != DeliveryState.DONE)
                        .map(it -> "Ошибка отправки '" + method.wireName() + "' в МИС")
                        .orElse(null),
                subject.invoiceNumber().orElse(null),
                text(subject.invoiceGuid()),
                text(subject.cashDesk()),
                subject.checkNumber().orElse(null),
                delivery.oid().value(),
                delivery.putAt().toString(),
                progress.attempts(),
                text(progress.lastAttemptAt()),
                text(progress.due().filter(it -> !beingSent)),
                beingSent,
                progress.isBehindAnother(),
                last.flatMap(Reply::httpCode).orElse(null),
                last.flatMap(Reply::status).orElse(null),
                last.map(Reply::message).orElse(null),
                last.filter(it -> progress.state() != DeliveryState.DONE)
                        .flatMap(DeliveryView::advice)
                        .map(AdviceView::of)
                        .orElse(null),
                text(givenUp.map(GivenUp::at)),
                givenUp.map(GivenUp::by).orElse(null),
                givenUp.map(GivenUp::reason).orElse(null));
    }

    private static Optional<Advice> advice(Reply reply) {
        return reply.httpCode()
                .map(code -> ErrorGuide.of(code, reply.status()))
                .orElseGet(() -> Optional.of(ErrorGuide.notReached(reply.message())));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
