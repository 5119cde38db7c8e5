package ru.medkassa.adapters.rest.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import ru.medkassa.adapters.rest.door.Arrival;
import ru.medkassa.adapters.rest.door.Json;
import ru.medkassa.adapters.rest.door.Problem;
import ru.medkassa.adapters.rest.identity.Identification;
import ru.medkassa.application.identity.Role;
import ru.medkassa.application.journal.Journal;
import ru.medkassa.application.journal.JournalQuery;
import ru.medkassa.application.journal.ReadJournal;
import ru.medkassa.domain.organization.OrganizationId;

/** The journal of calls of the auditor's own organisation, page by page. */
@ApplicationScoped
@Path("audit/v1/journal")
public class JournalResource {

    private static final int OK = 200;

    @Inject
    Identification identification;

    @Inject
    ReadJournal readJournal;

    @GET
    public Response get(@Context HttpServletRequest request) {
        return identification
                .identify(request, Role.AUDITOR)
                .fold(caller -> page(caller.user().organization(), Arrival.of(request)), Problem::toResponse);
    }

    private Response page(OrganizationId organization, Arrival arrival) {
        return JournalFields.query(arrival.parameters())
                .fold(
                        query -> Json.response(OK, view(readJournal.execute(organization, query), query)),
                        () -> Problem.ofHttp(400, "Неверный запрос").toResponse(),
                        reason -> Problem.ofHttp(400, "Неверный запрос")
                                .because(reason)
                                .toResponse());
    }

    private static JournalView view(List<Journal.WrittenEntry> written, JournalQuery query) {
        String next = written.size() < query.limit() ? null : JournalFields.key(written.get(written.size() - 1));
        return new JournalView(written.stream().map(JournalView.Row::of).toList(), next);
    }
}
