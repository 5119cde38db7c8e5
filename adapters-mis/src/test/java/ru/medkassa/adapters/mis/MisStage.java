package ru.medkassa.adapters.mis;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ru.medkassa.application.delivery.Letter;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.dialect.v2.InvoiceView;
import ru.medkassa.dialect.v2.WrittenJson;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.organization.Inn;
import ru.medkassa.domain.organization.MisAccess;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.MisEndpoint;
import ru.medkassa.domain.organization.Ogrn;
import ru.medkassa.domain.organization.Oid;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.Store;
import ru.medkassa.domain.organization.StoreId;
import ru.medkassa.domain.payment.CheckNumber;
import ru.medkassa.domain.payment.Payment;
import ru.medkassa.domain.payment.PaymentKind;
import ru.medkassa.domain.payment.RecordedPayment;
import ru.medkassa.domain.payment.Tender;

/** A hospital with one store, and the ways to its medical information system. */
final class MisStage {

    static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    static final String TENANT = "ogrn=1025002039776&oid=1.2.643.5.1.13.13.12.2.50.4782";
    static final CashDeskGuid DESK = new CashDeskGuid(UUID.fromString("f333d67d-2e62-11eb-a211-0050baa12c6a"));
    static final Store STORE = new Store(new StoreId(1), new Oid("1.2.643.5.1.13.13.12.2.50.4782"), "Поликлиника");
    static final Organization HOSPITAL = new Organization(
            new OrganizationId(1),
            "Больница",
            new Inn("5001044169"),
            new Ogrn("1025002039776"),
            MOSCOW,
            Optional.of(MisConnection.named("МИС")),
            List.of(STORE));

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private MisStage() {}

    static Tenant tenant() {
        return new Tenant(HOSPITAL, STORE, Set.of(), Dictionaries.DEFAULTS);
    }

    static MisEndpoint at(String address) {
        return endpoint(address, new MisAccess.Nothing(), Optional.empty());
    }

    /** As somebody who has no more than a second for each part. */
    static MisEndpoint hurriedlyAt(String address) {
        return endpoint(address, new MisAccess.Nothing(), Optional.empty(), Duration.ofSeconds(1));
    }

    static MisEndpoint endpoint(String address, MisAccess access, Optional<String> trusted) {
        return endpoint(address, access, trusted, Duration.ofSeconds(30));
    }

    private static MisEndpoint endpoint(String address, MisAccess access, Optional<String> trusted, Duration patience) {
        return new MisEndpoint(address, access, trusted, patience, patience, 4, true);
    }

    static Letter letter(MisEndpoint endpoint, Letter.Content content) {
        return new Letter(HOSPITAL, STORE, endpoint, Dictionaries.DEFAULTS, content);
    }

    static Letter.Pay payment(Invoice invoice, long check, String rubles) {
        Payment payment = new Payment(
                DESK,
                new CheckNumber(check),
                Optional.empty(),
                Optional.of(Instant.parse("2021-09-29T14:06:42Z")),
                List.of(new Tender(PaymentKind.CARD, Money.ofRubles(rubles))));
        return new Letter.Pay(
                new RecordedPayment(invoice.key(), payment, InvoiceType.SALE, Instant.parse("2021-09-30T00:00:00Z")));
    }

    static String json(Invoice invoice) {
        return WrittenJson.text(InvoiceView.of(invoice, MOSCOW, Dictionaries.DEFAULTS));
    }

    /** Says something to the stand-in itself. */
    static String control(String address, String what, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/control/" + what))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
