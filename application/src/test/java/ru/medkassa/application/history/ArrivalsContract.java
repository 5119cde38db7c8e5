package ru.medkassa.application.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.medkassa.application.history.TestArrivals.NOON;
import static ru.medkassa.application.history.TestArrivals.aService;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;
import static ru.medkassa.domain.invoice.TestInvoices.freshGuid;
import static ru.medkassa.domain.invoice.TestInvoices.sample4313;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.PortContract;
import ru.medkassa.application.history.Arrival.Way;
import ru.medkassa.domain.Fresh;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.organization.Organization;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.organization.StoreId;
import ru.medkassa.domain.payer.Payer;
import ru.medkassa.domain.payer.PersonName;

/** What every {@link Arrivals} keeps to. */
public abstract class ArrivalsContract extends PortContract {

    private static final int ROWS = 300;
    private static final int FILTERS = 200;

    private Optional<Organization> hospital = Optional.empty();

    protected abstract Arrivals arrivals();

    @Test
    void an_invoice_comes_back_as_it_came_in_line_by_line() {
        Invoice whole = anInvoice()
                .in(store())
                .issuedAt(Instant.parse("1999-12-31T23:59:59.999999Z"))
                .refunding(freshGuid())
                .forCashDesk(new CashDeskGuid(Fresh.uuid()))
                .of(
                        aService(Fresh.uuid(), "Пломба «Ё» \\ 100 % 'по' \"чеку\" 🦷", "99999.99"),
                        aService(Fresh.uuid(), "Б", "0.00"))
                .paid("100.00")
                .givenBack("170.50")
                .build();
        Payer nobody = new Payer(Optional.empty(), new PersonName("Ли", "", ""), Optional.empty(), "", "");
        Invoice little = anInvoice().in(store()).payableBy(nobody).of().build();
        List<Arrival> written = Stream.of(whole, little, sample4313(store()).cancelled())
                .map(it -> new Arrival(id(), NOON, Way.POLL, it))
                .toList();

        change(() -> arrivals().write(written));

        assertThat(read(ArrivalFilter.ALL, 10))
                .extracting(WrittenArrival::arrival)
                .containsExactly(written.get(2), written.get(1), written.get(0));
    }

    @Test
    void many_invoices_are_written_at_once_and_none_is_no_trouble() {
        TestArrivals random = new TestArrivals(3, id(), List.of(store()));
        List<Arrival> written =
                Stream.generate(random::any).limit(Arrivals.LARGEST_PAGE).toList();

        change(() -> {
            arrivals().write(List.of());
            arrivals().write(written);
        });

        assertThat(read(ArrivalFilter.ALL, Arrivals.LARGEST_PAGE))
                .extracting(WrittenArrival::arrival)
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void what_is_rolled_back_has_not_come_in() {
        assertThatThrownBy(() -> change(() -> {
                    arrivals().write(List.of(new Arrival(id(), NOON, Way.PUSH, sample4313(store()))));
                    throw new IllegalStateException("The intake fails");
                }))
                .hasMessage("The intake fails");

        assertThat(keepsWhatIsRolledBack() ? List.of() : read(ArrivalFilter.ALL, 10))
                .isEmpty();
    }

    /** A fake has no transactions. */
    protected boolean keepsWhatIsRolledBack() {
        return false;
    }

    @Test
    void any_filter_finds_what_fits_and_nothing_else_page_by_page() {
        TestArrivals random = new TestArrivals(20_260_302, id(), storesOf(hospital()));
        for (int i = 0; i < ROWS / 50; i++) {
            change(() -> arrivals().write(Stream.generate(random::any).limit(50).toList()));
        }
        List<WrittenArrival> all = inTransaction(() -> turned(ArrivalFilter.ALL, 70));

        int found = inTransaction(() -> IntStream.range(0, FILTERS)
                .map(i -> {
                    ArrivalFilter filter = random.filter();
                    List<WrittenArrival> fitting = all.stream()
                            .filter(it -> ArrivalFilterByHand.fits(it.arrival(), filter))
                            .toList();
                    assertThat(turned(filter, 20)).as("%s", filter).isEqualTo(fitting);
                    return fitting.size();
                })
                .sum());
        assertThat(all).hasSize(ROWS).isSortedAccordingTo((one, other) -> {
            int byTime = other.arrival().at().compareTo(one.arrival().at());
            return byTime != 0 ? byTime : Long.compare(other.number(), one.number());
        });
        assertThat(found).isGreaterThan(FILTERS);
    }

    @Test
    void an_invoice_is_found_by_words_of_its_number_its_payer_and_its_services() {
        Arrival arrival = new Arrival(id(), NOON, Way.PUSH, sample4313(store()));
        change(() -> arrivals().write(List.of(arrival)));

        for (String text : List.of("4313", "ТЕСТОВЫЙ дмитрий", "юрьевич", "ОСМОТР полости рта 4313", "Ubistesin")) {
            assertThat(saying(text)).as(text).hasSize(1);
        }
        for (String text : List.of("431", "Иванов", "4313 Иванов", "' & | ! ( :* \\")) {
            assertThat(saying(text)).as(text).isEmpty();
        }
    }

    @Test
    void an_invoice_of_another_organisation_is_never_given() {
        change(() -> arrivals().write(List.of(new Arrival(id(), NOON, Way.PUSH, sample4313(store())))));
        long number = read(ArrivalFilter.ALL, 1).get(0).number();
        OrganizationId other = aHospital(1).id();

        assertThat(inTransaction(() -> arrivals().find(id(), number))).isPresent();
        assertThat(inTransaction(() -> arrivals().find(other, number))).isEmpty();
        assertThat(inTransaction(() -> arrivals().find(id(), Long.MAX_VALUE))).isEmpty();
        assertThat(inTransaction(
                        () -> arrivals().read(other, new ArrivalQuery(ArrivalFilter.ALL, Optional.empty(), 1))))
                .isEmpty();
    }

    @Test
    void a_page_has_a_limit() {
        assertThatThrownBy(() -> new ArrivalQuery(ArrivalFilter.ALL, Optional.empty(), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ArrivalQuery(ArrivalFilter.ALL, Optional.empty(), Arrivals.LARGEST_PAGE + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @BeforeEach
    void takeInAHospital() {
        hospital = Optional.of(aHospital(3));
    }

    private Organization hospital() {
        return hospital.orElseThrow();
    }

    private OrganizationId id() {
        return hospital().id();
    }

    private StoreId store() {
        return storesOf(hospital()).get(0);
    }

    private List<WrittenArrival> saying(String text) {
        ArrivalFilter filter = new ArrivalFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(text));
        return read(filter, 10);
    }

    /** Within a transaction. */
    private List<WrittenArrival> turned(ArrivalFilter filter, int limit) {
        List<WrittenArrival> turned = new ArrayList<>();
        ArrivalQuery query = new ArrivalQuery(filter, Optional.empty(), limit);
        for (List<WrittenArrival> page = arrivals().read(id(), query);
                !page.isEmpty();
                page = arrivals().read(id(), query)) {
            turned.addAll(page);
            query = query.after(page.get(page.size() - 1));
        }
        return turned;
    }

    private List<WrittenArrival> read(ArrivalFilter filter, int limit) {
        return read(new ArrivalQuery(filter, Optional.empty(), limit));
    }

    private List<WrittenArrival> read(ArrivalQuery query) {
        return inTransaction(() -> arrivals().read(id(), query));
    }
}
