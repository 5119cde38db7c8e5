package ru.medkassa.adapters.mis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ru.medkassa.application.delivery.MisAnswer;
import ru.medkassa.application.delivery.MisProbe;
import ru.medkassa.domain.organization.MisEndpoint;

/** Asks a medical information system over HTTP for its version. */
@ApplicationScoped
class HttpMisProbe implements MisProbe {

    private Wire wire;

    HttpMisProbe() {}

    @Inject
    HttpMisProbe(Wire wire) {
        this.wire = wire;
    }

    @Override
    public MisAnswer probe(MisEndpoint endpoint) {
        return wire.call(
                        endpoint,
                        MisCall.version(),
                        endpoint.connectTimeout(),
                        endpoint.connectTimeout().plus(endpoint.answerTimeout()))
                .fold(
                        Reply.Heard::toMisAnswer,
                        silence -> new MisAnswer.NotReached(silence.why()),
                        silence -> new MisAnswer.NoAnswer(silence.why()));
    }
}
