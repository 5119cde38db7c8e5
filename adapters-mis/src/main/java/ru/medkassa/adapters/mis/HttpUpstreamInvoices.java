package ru.medkassa.adapters.mis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ru.medkassa.application.invoice.UpstreamInvoices;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.dialect.reading.Element;
import ru.medkassa.dialect.reading.JsonDocument;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.dialect.v2.InvoiceDocument;
import ru.medkassa.dialect.v2.MisProblem;
import ru.medkassa.dialect.v2.PayerBody;
import ru.medkassa.dialect.v2.WrittenJson;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.organization.MisEndpoint;
import ru.medkassa.domain.payer.PersonName;

/** Asks a medical information system over HTTP for invoices, while a cashier waits. */
@ApplicationScoped
class HttpUpstreamInvoices implements UpstreamInvoices {

    private static final Duration A_CASHIER_WAITS = Duration.ofSeconds(2);

    private Wire wire;
    private Duration patience;

    HttpUpstreamInvoices() {}

    @Inject
    HttpUpstreamInvoices(Wire wire) {
        this(wire, A_CASHIER_WAITS);
    }

    HttpUpstreamInvoices(Wire wire, Duration patience) {
        this.wire = wire;
        this.patience = patience;
    }

    @Override
    public Found byNumber(
            Tenant tenant, MisEndpoint endpoint, Optional<InvoiceNumber> number, Optional<InvoiceGuid> guid) {
        MisCall call = asking("ByNumber", tenant);
        MisCall numbered = number.map(it -> call.with("number", it)).orElse(call);
        MisCall named = guid.map(it -> numbered.with("invoiceGuid", it)).orElse(numbered);
        return ask(tenant, endpoint, named, () -> new Silent(Optional.of(200), "МИС ответила пустым телом"));
    }

    @Override
    public Found byPayer(Tenant tenant, MisEndpoint endpoint, PersonName name, LocalDate birthday) {
        return ofPayer("ByPayer", tenant, endpoint, name, birthday);
    }

    @Override
    public Found dueToOfd(Tenant tenant, MisEndpoint endpoint, PersonName name, LocalDate birthday) {
        return ofPayer("Ofd", tenant, endpoint, name, birthday);
    }

    private Found ofPayer(String method, Tenant tenant, MisEndpoint endpoint, PersonName name, LocalDate birthday) {
        MisCall call = asking(method, tenant).saying(WrittenJson.text(PayerBody.of(name, birthday)));
        return ask(tenant, endpoint, call, () -> new Invoices(List.of()));
    }

    private static MisCall asking(String method, Tenant tenant) {
        return MisCall.asking(
                method, tenant.organization().ogrn(), tenant.store().oid());
    }

    private Found ask(Tenant tenant, MisEndpoint endpoint, MisCall call, Supplier<Found> ifBlank) {
        Duration connect = endpoint.connectTimeout().compareTo(patience) < 0 ? endpoint.connectTimeout() : patience;
        return wire.call(endpoint, call, connect, patience)
                .fold(
                        heard -> heard.isGood() ? found(tenant, heard, ifBlank) : refused(heard),
                        silence -> new Silent(Optional.empty(), silence.why()),
                        silence -> new Silent(Optional.empty(), silence.why()));
    }

    private static Found refused(Reply.Heard heard) {
        int http = heard.httpCode();
        MisProblem problem = MisProblem.of(heard.bytes());
        return http >= 400 && http < 500 && problem.status().isPresent()
                ? new Refused(http, problem.status().get(), problem.title())
                : new Silent(Optional.of(http), "МИС ответила кодом HTTP " + http);
    }

    private static Found found(Tenant tenant, Reply.Heard heard, Supplier<Found> ifBlank) {
        Optional<Integer> http = Optional.of(heard.httpCode());
        return heard.body()
                .map(body -> JsonDocument.list(body)
                        .flatMap(documents -> invoices(tenant, documents))
                        .<Found>fold(
                                Invoices::new, ifBlank, reason -> new Silent(http, "ответ МИС не читается: " + reason)))
                .orElseGet(() -> new Silent(http, "ответ МИС слишком велик или сжат с ошибкой"));
    }

    /** All of them or the first flaw: half an answer would let a cashier believe that it was the whole. */
    private static Parsed<List<Invoice>> invoices(Tenant tenant, List<Element> documents) {
        List<Invoice> invoices = new ArrayList<>(documents.size());
        for (Element document : documents) {
            Parsed<Invoice> invoice = InvoiceDocument.of(
                    document, tenant.store().id(), tenant.organization().zone(), tenant.dictionaries());
            if (invoice.flaw().isPresent()) {
                return Parsed.malformed(invoice.flaw().get());
            }
            invoice.toOptional().ifPresent(invoices::add);
        }
        return Parsed.value(invoices);
    }
}
