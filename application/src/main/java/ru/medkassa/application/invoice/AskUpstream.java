package ru.medkassa.application.invoice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.MisEndpoint;
import ru.medkassa.domain.organization.OrganizationId;

/**
 * Asks the organisation's medical information system for invoices while a cashier waits, if its connection says so.
 * Outside any transaction; a system that is silent again and again is left alone for a while, each organisation's by
 * itself.
 */
@Singleton
public class AskUpstream {

    private final UpstreamInvoices upstream;
    private final Clock clock;
    private final Map<OrganizationId, Circuit> circuits = Collections.synchronizedMap(new HashMap<>());

    @Inject
    public AskUpstream(UpstreamInvoices upstream, Clock clock) {
        this.upstream = upstream;
        this.clock = clock;
    }

    public UpstreamWord execute(Tenant tenant, UpstreamQuestion question) {
        return tenant.organization()
                .mis()
                .flatMap(MisConnection::endpoint)
                .filter(MisEndpoint::asked)
                .<UpstreamWord>map(endpoint -> askOrSpare(tenant, endpoint, question))
                .orElseGet(UpstreamWord.NotAsked::new);
    }

    private UpstreamWord askOrSpare(Tenant tenant, MisEndpoint endpoint, UpstreamQuestion question) {
        OrganizationId organization = tenant.organization().id();
        Instant at = clock.instant();
        if (!circuits.getOrDefault(organization, Circuit.CLOSED).letsThrough(at)) {
            return new UpstreamWord.Spared();
        }
        UpstreamInvoices.Found found = question.ask(upstream, tenant, endpoint);
        Instant answered = clock.instant();
        if (isSilent(found)) {
            circuits.merge(
                    organization,
                    Circuit.CLOSED.afterSilence(answered),
                    (circuit, first) -> circuit.afterSilence(answered));
        } else {
            circuits.remove(organization);
        }
        return new UpstreamWord.Asked(at, Duration.between(at, answered), endpoint, found);
    }

    private static boolean isSilent(UpstreamInvoices.Found found) {
        return found.fold(invoices -> false, refused -> false, silent -> true);
    }
}
