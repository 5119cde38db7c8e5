package ru.medkassa.adapters.mis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import ru.medkassa.application.delivery.MisAnswer;
import ru.medkassa.application.delivery.MisProbe;
import ru.medkassa.dialect.v2.MisProblem;
import ru.medkassa.domain.organization.MisEndpoint;

/** Asks a medical information system over HTTP for its version. */
@ApplicationScoped
class HttpMisProbe implements MisProbe {

    private static final MisCall VERSION = new MisCall("Version", Map.of(), Optional.empty(), true);

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
                        VERSION,
                        endpoint.connectTimeout(),
                        endpoint.connectTimeout().plus(endpoint.answerTimeout()))
                .fold(
                        HttpMisProbe::answered,
                        silence -> new MisAnswer.NotReached(silence.why()),
                        silence -> new MisAnswer.NoAnswer(silence.why()));
    }

    private static MisAnswer answered(Reply.Heard heard) {
        MisProblem problem = MisProblem.of(heard.bytes());
        return heard.isGood()
                ? new MisAnswer.Answered(heard.httpCode(), Optional.empty(), "")
                : new MisAnswer.Answered(heard.httpCode(), problem.status(), problem.title());
    }
}
