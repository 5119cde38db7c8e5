package ru.medkassa.adapters.rest.v2;

import java.net.URI;
import java.util.Optional;
import ru.medkassa.application.invoice.UpstreamInvoices;
import ru.medkassa.application.invoice.UpstreamWord;
import ru.medkassa.application.journal.JournalEntry;
import ru.medkassa.application.journal.JournalEntry.Caller;
import ru.medkassa.application.journal.JournalEntry.Direction;
import ru.medkassa.application.journal.JournalEntry.IdentifiedBy;
import ru.medkassa.application.journal.JournalEntry.Outcome;
import ru.medkassa.application.journal.JournalEntry.Result;
import ru.medkassa.application.organization.Tenant;

/** The row of the journal that tells of a question of ours to the medical information system. */
final class UpstreamCall {

    private static final int OK = 200;

    private UpstreamCall() {}

    static JournalEntry entry(Call call, Tenant tenant, UpstreamWord.Asked asked) {
        return new JournalEntry(
                asked.at(),
                Direction.OUTGOING,
                call.method().wireName(),
                1,
                Optional.of(tenant.organization().id()),
                Optional.of(tenant.organization().ogrn().value()),
                Optional.of(tenant.store().oid().value()),
                JournalSubject.of(call.method(), call.parameters()),
                outcome(call.method(), asked.found()),
                asked.took(),
                new Caller(
                        Optional.empty(),
                        IdentifiedBy.NOTHING,
                        host(asked.endpoint().address())));
    }

    private static Outcome outcome(V2Method method, UpstreamInvoices.Found found) {
        return found.fold(
                invoices -> new Outcome(
                        Optional.of(OK),
                        Optional.empty(),
                        Result.DONE,
                        "получено счетов: " + invoices.invoices().size(),
                        Optional.empty()),
                refused -> new Outcome(
                        Optional.of(refused.httpCode()),
                        Optional.of(refused.status()),
                        Result.REFUSED,
                        message(method, refused.title()),
                        Optional.empty()),
                silent -> new Outcome(
                        silent.httpCode(),
                        Optional.empty(),
                        Result.FAILED,
                        message(method, silent.why()),
                        Optional.empty()));
    }

    private static String message(V2Method method, String why) {
        return method.failureTitle() + ": " + why;
    }

    /** Who was called: the host and the port of the address. */
    static String host(String address) {
        return Optional.ofNullable(URI.create(address).getAuthority()).orElse(address);
    }
}
