package ru.medkassa.application.organization;

import java.time.Duration;
import java.util.Optional;
import ru.medkassa.domain.organization.MisAccess;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.MisEndpoint;
import ru.medkassa.domain.organization.Secret;

/** Information systems as they are connected. */
public final class TestConnections {

    private TestConnections() {}

    public static MisConnection connectedAs(MisAccess access) {
        return new MisConnection("МИС «Север»", Optional.of(endpoint(access)));
    }

    public static MisAccess.Basic basic(String password) {
        return new MisAccess.Basic("Медкасса", new Secret(password));
    }

    /** Every part of it is another than by default. */
    public static MisEndpoint endpoint(MisAccess access) {
        return new MisEndpoint(
                "https://mis.clinic.example:8443/mis",
                access,
                Optional.of("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"),
                Duration.ofMillis(1_500),
                Duration.ofSeconds(20),
                7,
                true);
    }
}
