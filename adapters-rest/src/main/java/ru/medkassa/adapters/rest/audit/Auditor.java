package ru.medkassa.adapters.rest.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.medkassa.adapters.rest.door.Arrival;
import ru.medkassa.adapters.rest.door.Problem;
import ru.medkassa.adapters.rest.identity.Identification;
import ru.medkassa.application.identity.Role;
import ru.medkassa.application.organization.DescribeOrganization;
import ru.medkassa.application.organization.DescribeOrganization.Description;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.Store;
import ru.medkassa.domain.organization.StoreId;

/** The way of every question of an auditor: who asks, what of, and whether it can be understood. */
@ApplicationScoped
class Auditor {

    private static final Problem NOT_UNDERSTOOD = Problem.ofHttp(400, "Неверный запрос");

    @Inject
    Identification identification;

    @Inject
    DescribeOrganization describeOrganization;

    /** The auditor's own organisation, whose books are shown. */
    record Own(Description described) {

        OrganizationId id() {
            return described.organization().id();
        }

        ZoneId zone() {
            return described.organization().zone();
        }

        Optional<StoreId> store(String oid) {
            return stores().stream()
                    .filter(it -> it.oid().value().equals(oid))
                    .map(Store::id)
                    .findFirst();
        }

        Map<StoreId, String> oids() {
            return stores().stream()
                    .collect(Collectors.toMap(Store::id, it -> it.oid().value()));
        }

        private List<Store> stores() {
            return described.organization().stores();
        }
    }

    <Q> Response answer(
            HttpServletRequest request,
            BiFunction<Own, Parameters, Parsed<Q>> reading,
            BiFunction<Own, Q, Response> answering) {
        return own(request, own -> reading.apply(own, Arrival.of(request).parameters())
                .fold(question -> answering.apply(own, question), NOT_UNDERSTOOD::toResponse, reason -> NOT_UNDERSTOOD
                        .because(reason)
                        .toResponse()));
    }

    Response own(HttpServletRequest request, Function<Own, Response> answering) {
        return identification
                .identify(request, Role.AUDITOR)
                .fold(
                        caller -> answering.apply(new Own(
                                describeOrganization.execute(caller.user().organization()))),
                        Problem::toResponse);
    }
}
