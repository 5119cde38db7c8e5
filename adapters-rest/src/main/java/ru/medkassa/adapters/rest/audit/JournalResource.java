package ru.medkassa.adapters.rest.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import ru.medkassa.adapters.rest.door.Json;
import ru.medkassa.application.journal.Journal;
import ru.medkassa.application.journal.JournalQuery;
import ru.medkassa.application.journal.ReadJournal;

/** The journal of calls of the auditor's own organisation, page by page. */
@ApplicationScoped
@Path("audit/v1/journal")
public class JournalResource {

    private static final int OK = 200;

    @Inject
    Auditor auditor;

    @Inject
    ReadJournal readJournal;

    @GET
    public Response get(@Context HttpServletRequest request) {
        return auditor.answer(
                request,
                (own, parameters) -> JournalFields.query(parameters),
                (own, query) -> Json.response(OK, view(readJournal.execute(own.id(), query), query, own.zone())));
    }

    private static JournalView view(List<Journal.WrittenEntry> written, JournalQuery query, ZoneId zone) {
        String next = written.size() < query.limit() ? null : JournalFields.key(written.get(written.size() - 1));
        return new JournalView(
                written.stream().map(it -> JournalView.Row.of(it, zone)).toList(), next);
    }
}
