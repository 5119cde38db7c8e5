package ru.medkassa.demonstration;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.medkassa.dialect.v2.CashDeskView;
import ru.medkassa.dialect.v2.InvoiceView;
import ru.medkassa.dialect.v2.WrittenJson;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.organization.MisAccess;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.MisEndpoint;

/**
 * The stand-in of a medical information system beside the server: it is given what such a system would have issued, so
 * that the first hospital can talk to it. It remembers what it was told in earlier runs.
 */
final class DemonstrationMis {

    private static final Logger LOG = System.getLogger(DemonstrationMis.class.getName());
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int FIRST_NUMBER_OF_ITS_OWN = 90_001;
    private static final int INVOICES_OF_ITS_OWN = 20;

    private final String url;

    DemonstrationMis(String url) {
        this.url = url;
    }

    /** How the first hospital is connected to it. */
    MisConnection connection() {
        MisEndpoint endpoint = new MisEndpoint(
                url,
                new MisAccess.Nothing(),
                Optional.empty(),
                MisEndpoint.CONNECT_TIMEOUT,
                MisEndpoint.ANSWER_TIMEOUT,
                MisEndpoint.PARALLEL,
                true);
        String system = Hospitals.FIRST.organization().mis().orElseThrow().system();
        return new MisConnection(system, Optional.of(endpoint));
    }

    /**
     * Gives it the cash desks and invoices of the first hospital as they stand here, and a few invoices that it alone
     * knows: they are found by their number only if it is asked. A stand-in that does not answer is a warning: the
     * server is to show what happens then, too.
     */
    void hold(Listing listing) {
        try {
            Map<Place, List<Invoice>> held = invoices(listing);
            for (Map.Entry<Place, List<Invoice>> store : held.entrySet()) {
                post("/control/tenants", store.getKey(), "");
                post("/api/paidServices/IntegrationInvoice/v2/CashDesk", store.getKey(), desks(store.getKey()));
                post("/control/invoices", store.getKey(), lines(store.getValue()));
            }
            LOG.log(
                    Level.INFO,
                    "The stand-in of a medical information system at {0} holds the invoices of {1} stores,"
                            + " and those from {2} on are known to it alone",
                    url,
                    held.size(),
                    Integer.toString(FIRST_NUMBER_OF_ITS_OWN));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.log(
                    Level.WARNING,
                    "The stand-in of a medical information system at {0} does not answer ({1});"
                            + " what happens at the cash desks waits for it",
                    url,
                    e.getClass().getSimpleName());
        }
    }

    private static Map<Place, List<Invoice>> invoices(Listing listing) {
        Place first = Hospitals.FIRST.place(0);
        Stream<Listing.OfPlain> itsOwn =
                listing.plain().stream().filter(it -> it.place().equals(first)).findFirst().stream()
                        .flatMap(known -> new DraftMaker(first, FIRST_NUMBER_OF_ITS_OWN, FIRST_NUMBER_OF_ITS_OWN)
                                .make(INVOICES_OF_ITS_OWN).stream()
                                        .map(draft -> new Listing.OfPlain(
                                                first,
                                                draft.issuedIn(
                                                        known.invoice().key().store()))));
        return Stream.of(
                        listing.plain().stream(),
                        listing.ofOtherStores().stream(),
                        listing.specials().stream()
                                .map(it ->
                                        new Listing.OfPlain(it.special().draft().place(), it.invoice())),
                        itsOwn)
                .flatMap(Function.identity())
                .filter(it ->
                        it.place().ogrn().equals(Hospitals.FIRST.organization().ogrn()))
                .collect(Collectors.groupingBy(
                        Listing.OfPlain::place,
                        LinkedHashMap::new,
                        Collectors.mapping(Listing.OfPlain::invoice, Collectors.toList())));
    }

    private static String desks(Place place) {
        return WrittenJson.text(Hospitals.FIRST.desksOf(place.oid()).stream()
                .map(CashDeskView::of)
                .toList());
    }

    private static String lines(List<Invoice> invoices) {
        return invoices.stream()
                .map(it -> WrittenJson.text(InvoiceView.of(it, Hospitals.MOSCOW, Dictionaries.DEFAULTS)))
                .collect(Collectors.joining("\n"));
    }

    private void post(String path, Place place, String body) throws IOException, InterruptedException {
        URI address = URI.create(
                url + path + "?ogrn=" + place.ogrn() + "&oid=" + place.oid().value());
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        int code = HttpClient.newBuilder()
                .connectTimeout(TIMEOUT)
                .build()
                .send(request, BodyHandlers.discarding())
                .statusCode();
        if (code != 200) {
            throw new IOException("HTTP " + code);
        }
    }
}
