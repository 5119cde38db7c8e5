package ru.medkassa.adapters.rest.v2;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import ru.medkassa.adapters.rest.door.Problem;
import ru.medkassa.application.invoice.AskUpstream;
import ru.medkassa.application.invoice.KeepPulledInvoices;
import ru.medkassa.application.invoice.UpstreamInvoices;
import ru.medkassa.application.invoice.UpstreamQuestion;
import ru.medkassa.application.invoice.UpstreamWord;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.domain.invoice.Invoice;

/**
 * The organisation's medical information system is asked before our books answer, and what it says is kept in the
 * transaction in which they do. What it does not know our books may know; what else it refuses comes through as it is; and
 * if it is silent, our books answer alone, but never that there is nothing.
 */
@ApplicationScoped
class Upstream {

    private static final System.Logger LOG = System.getLogger(Upstream.class.getName());

    /** The books have nothing, and nobody knows whether the system would have. */
    static final Reply SILENT = Reply.refused(Problem.ofHttp(503, "МИС не отвечает, повторите запрос"));

    private static final Set<Integer> UNKNOWN_THERE = Set.of(4009, 4010);
    private static final int FIRST_CODE = 4001;
    private static final int LAST_CODE = 4018;

    @Inject
    AskUpstream askUpstream;

    @Inject
    KeepPulledInvoices keepPulledInvoices;

    /**
     * Asks now, outside any transaction, and keeps what the system says in a transaction of its own: if that fails, our
     * books still answer.
     *
     * @param books what our books answer, told whether the system was silent
     * @return what is left to do within the transaction of the call
     */
    Supplier<Reply> before(Call call, Tenant tenant, UpstreamQuestion question, Function<Boolean, Reply> books) {
        return askUpstream
                .execute(tenant, question)
                .fold(
                        () -> () -> books.apply(false),
                        () -> () -> books.apply(true),
                        asked -> keep(call, tenant, asked) ? () -> answer(asked, books) : () -> books.apply(true));
    }

    private static Reply answer(UpstreamWord.Asked asked, Function<Boolean, Reply> books) {
        return asked.found()
                .fold(invoices -> books.apply(false), refused -> refused(refused, books), silent -> books.apply(true));
    }

    private boolean keep(Call call, Tenant tenant, UpstreamWord.Asked asked) {
        List<Invoice> pulled = asked.found()
                .fold(UpstreamInvoices.Invoices::invoices, refused -> List.<Invoice>of(), silent -> List.of());
        try {
            keepPulledInvoices.execute(tenant.organization().id(), pulled, UpstreamCall.entry(call, tenant, asked));
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "What the system of an organisation answered could not be kept", e);
            return false;
        }
    }

    /** Whom the system itself does not let in (401, 404 and the like) is a matter between it and us: it is silent. */
    private static Reply refused(UpstreamInvoices.Refused refused, Function<Boolean, Reply> books) {
        if (UNKNOWN_THERE.contains(refused.status())) {
            return books.apply(false);
        }
        boolean ofTheContract = refused.status() >= FIRST_CODE && refused.status() <= LAST_CODE;
        return ofTheContract
                ? Reply.refused(Problem.of(refused.httpCode(), refused.status(), refused.title()))
                : books.apply(true);
    }
}
