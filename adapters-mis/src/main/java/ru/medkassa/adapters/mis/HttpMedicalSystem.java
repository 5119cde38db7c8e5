package ru.medkassa.adapters.mis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ru.medkassa.application.delivery.Letter;
import ru.medkassa.application.delivery.MedicalSystem;
import ru.medkassa.application.delivery.MisAnswer;
import ru.medkassa.dialect.v2.CashDeskView;
import ru.medkassa.dialect.v2.PayBody;
import ru.medkassa.dialect.v2.WrittenJson;
import ru.medkassa.domain.organization.MisEndpoint;

/** Tells a medical information system over HTTP what happened at the cash desks. */
@ApplicationScoped
class HttpMedicalSystem implements MedicalSystem {

    private Wire wire;

    HttpMedicalSystem() {}

    @Inject
    HttpMedicalSystem(Wire wire) {
        this.wire = wire;
    }

    @Override
    public MisAnswer send(Letter letter) {
        return call(letter)
                .map(call -> send(letter.endpoint(), call))
                .orElseGet(() -> new MisAnswer.NotReached(
                        "в справочнике организации больше нет кода для вида оплаты этого платежа"));
    }

    private MisAnswer send(MisEndpoint endpoint, MisCall call) {
        return wire.call(
                        endpoint,
                        call,
                        endpoint.connectTimeout(),
                        endpoint.connectTimeout().plus(endpoint.answerTimeout()))
                .fold(
                        Reply.Heard::toMisAnswer,
                        silence -> new MisAnswer.NotReached(silence.why()),
                        silence -> new MisAnswer.NoAnswer(silence.why()));
    }

    /** Empty if it cannot be said in the codes of the organisation. */
    private static Optional<MisCall> call(Letter letter) {
        return letter.content()
                .fold(
                        receive -> Optional.of(telling("Receive", letter).with("invoiceGuid", receive.invoice())),
                        pay -> PayBody.of(pay.payment(), letter.organization().zone(), letter.dictionaries())
                                .map(body -> telling("Pay", letter)
                                        .with(
                                                "invoiceGuid",
                                                pay.payment().invoice().guid())
                                        .saying(WrittenJson.text(body))),
                        status -> Optional.of(telling("Status", letter)
                                .with("invoiceGuid", status.invoice())
                                .with(
                                        "status",
                                        letter.dictionaries()
                                                .states()
                                                .codeOf(status.state())
                                                .orElseThrow())),
                        desks -> Optional.of(telling("CashDesk", letter).saying(json(desks))));
    }

    private static MisCall telling(String method, Letter letter) {
        return MisCall.telling(
                method, letter.organization().ogrn(), letter.store().oid());
    }

    private static String json(Letter.Desks desks) {
        List<CashDeskView> views = desks.desks().stream().map(CashDeskView::of).toList();
        return WrittenJson.text(views);
    }
}
