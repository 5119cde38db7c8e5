package ru.medkassa.adapters.rest.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Iterator;
import java.util.Optional;
import ru.medkassa.adapters.rest.export.Export;
import ru.medkassa.adapters.rest.export.Format;
import ru.medkassa.adapters.rest.export.Pages;
import ru.medkassa.application.history.ArrivalFilter;
import ru.medkassa.application.history.ArrivalQuery;
import ru.medkassa.application.history.Arrivals;
import ru.medkassa.application.history.MakeControlReport;
import ru.medkassa.application.history.ReadArrivals;
import ru.medkassa.application.history.WrittenArrival;
import ru.medkassa.application.journal.Journal;
import ru.medkassa.application.journal.JournalFilter;
import ru.medkassa.application.journal.JournalQuery;
import ru.medkassa.application.journal.ReadJournal;
import ru.medkassa.domain.organization.OrganizationId;

/** The registers of the auditor's own organisation as files: the same filters, all rows that fit. */
@ApplicationScoped
@Path("audit/v1/{register: journal|mis-history|control-report}.{format: csv|xlsx}")
public class ExportResource {

    @Inject
    Auditor auditor;

    @Inject
    Export export;

    @Inject
    ReadJournal readJournal;

    @Inject
    ReadArrivals readArrivals;

    @Inject
    MakeControlReport makeControlReport;

    @GET
    public Response get(
            @Context HttpServletRequest request,
            @PathParam("register") String register,
            @PathParam("format") String format) {
        return file(request, register, Format.ofExtension(format));
    }

    @POST
    public Response post(
            @Context HttpServletRequest request,
            @PathParam("register") String register,
            @PathParam("format") String format) {
        return file(request, register, Format.ofExtension(format));
    }

    private Response file(HttpServletRequest request, String register, Format format) {
        return switch (register) {
            case "journal" -> journal(request, format);
            case "mis-history" -> misHistory(request, format);
            default -> controlReport(request, format);
        };
    }

    private Response journal(HttpServletRequest request, Format format) {
        return auditor.answer(
                request,
                (own, parameters) -> JournalFields.query(parameters),
                (own, query) ->
                        export.answer(request, format, JournalTable.of(entries(own.id(), query.filter()), own.zone())));
    }

    private Response misHistory(HttpServletRequest request, Format format) {
        return auditor.answer(
                request,
                ArrivalFields::query,
                (own, query) -> export.answer(
                        request,
                        format,
                        MisHistoryTable.of(
                                arrivals(own.id(), query.filter()),
                                query.filter().service(),
                                own)));
    }

    private Response controlReport(HttpServletRequest request, Format format) {
        return auditor.answer(
                request,
                ArrivalFields::report,
                (own, filter) -> export.answer(
                        request,
                        format,
                        ControlReportTable.of(makeControlReport.execute(own.id(), filter), own.zone())));
    }

    private Iterator<Journal.WrittenEntry> entries(OrganizationId organization, JournalFilter filter) {
        JournalQuery first = new JournalQuery(filter, Optional.empty(), Journal.LARGEST_PAGE);
        return new Pages<>(
                last -> readJournal.execute(organization, last.map(first::after).orElse(first)));
    }

    private Iterator<WrittenArrival> arrivals(OrganizationId organization, ArrivalFilter filter) {
        ArrivalQuery first = new ArrivalQuery(filter, Optional.empty(), Arrivals.LARGEST_PAGE);
        return new Pages<>(last ->
                readArrivals.execute(organization, last.map(first::after).orElse(first)));
    }
}
