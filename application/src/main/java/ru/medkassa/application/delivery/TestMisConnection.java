package ru.medkassa.application.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import ru.medkassa.application.organization.ReadMisConnection;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.MisEndpoint;
import ru.medkassa.domain.organization.OrganizationId;

/**
 * An administrator tries whether the organisation's information system can be reached as it is connected now. The system
 * is called outside any transaction.
 */
@Singleton
public class TestMisConnection {

    static final MisAnswer UNREADABLE =
            new MisAnswer.NotReached("сохранённый пароль или токен не читается: сервер запущен без ключа, которым он"
                    + " зашифрован; верните ключ или задайте пароль или токен заново");

    private final ReadMisConnection readMisConnection;
    private final MisProbe probe;

    @Inject
    public TestMisConnection(ReadMisConnection readMisConnection, MisProbe probe) {
        this.readMisConnection = readMisConnection;
        this.probe = probe;
    }

    /** What the system answered; empty if none is connected that could be called. */
    public Optional<MisAnswer> execute(OrganizationId organization) {
        return readMisConnection
                .execute(organization)
                .value()
                .flatMap(MisConnection::endpoint)
                .map(this::answer);
    }

    private MisAnswer answer(MisEndpoint endpoint) {
        return endpoint.isUsable() ? probe.probe(endpoint) : UNREADABLE;
    }
}
