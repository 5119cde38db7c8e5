package ru.medkassa.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.medkassa.application.Answer;
import ru.medkassa.application.InMemoryPorts;
import ru.medkassa.application.Ports;
import ru.medkassa.application.Refusal;
import ru.medkassa.application.identity.ApiUser;
import ru.medkassa.application.identity.Role;
import ru.medkassa.application.invoice.FindInvoice;
import ru.medkassa.application.organization.AdmitCaller;
import ru.medkassa.application.organization.Tenant;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.payment.CheckNumber;
import ru.medkassa.domain.payment.Payment;
import ru.medkassa.domain.payment.PaymentKind;
import ru.medkassa.domain.payment.Tender;

class LoadDemonstrationTest {

    private static final Place FIRST_STORE = Hospitals.FIRST.place(0);

    private final InMemoryDemonstration demonstration = InMemoryDemonstration.fresh();
    private final Listing listing = demonstration.load();

    @Test
    void there_are_enough_unpaid_invoices_in_both_connected_hospitals() {
        assertThat(listing.plain().stream().filter(it -> it.place().equals(FIRST_STORE)))
                .hasSizeGreaterThanOrEqualTo(400);
        assertThat(listing.plain().stream().filter(it -> it.place().equals(Hospitals.SECOND.place(0))))
                .hasSizeGreaterThanOrEqualTo(60);
        assertThat(listing.ofOtherStores())
                .extracting(Listing.OfPlain::place)
                .contains(Hospitals.FIRST.place(1), Hospitals.FIRST.place(2));
    }

    @Test
    void a_plain_invoice_is_an_issued_sale_on_which_all_is_due() {
        assertThat(plain()).allSatisfy(invoice -> {
            assertThat(invoice.state()).isEqualTo(InvoiceState.ISSUED);
            assertThat(invoice.type()).isEqualTo(InvoiceType.SALE);
            assertThat(invoice.balance().due()).isEqualTo(invoice.balance().total());
            assertThat(invoice.balance().due()).isGreaterThanOrEqualTo(Money.ofRubles("2.00"));
            assertThat(invoice.date()).isBefore(InMemoryDemonstration.NOW);
        });
    }

    @Test
    void every_plain_invoice_is_found_by_its_number_and_by_its_identifier() {
        FindInvoice find = new FindInvoice(demonstration.ports().invoices());

        assertThat(Stream.concat(listing.plain().stream(), listing.ofOtherStores().stream()))
                .allSatisfy(it -> {
                    Tenant tenant = tenant(userAt(it.place()), it.place());
                    Invoice invoice = it.invoice();
                    assertThat(find.execute(tenant, Optional.of(invoice.number()), Optional.empty()))
                            .isEqualTo(Answer.given(invoice));
                    assertThat(find.execute(
                                    tenant,
                                    Optional.empty(),
                                    Optional.of(invoice.key().guid())))
                            .isEqualTo(Answer.given(invoice));
                });
    }

    @Test
    void the_special_invoices_answer_what_they_are_for() {
        Map<String, List<Answer<Invoice>>> answers = listing.specials().stream()
                .collect(Collectors.groupingBy(
                        it -> it.special().what(), Collectors.mapping(this::askedFor, Collectors.toList())));

        assertThat(answers.get("sameNumber")).hasSize(2).containsOnly(Answer.refused(Refusal.NUMBER_AMBIGUOUS));
        assertThat(answers.get("sameGuid")).hasSize(2).containsOnly(Answer.refused(Refusal.INVOICE_AMBIGUOUS));
        assertThat(answers.get("paid")).containsExactly(Answer.refused(Refusal.INVOICE_PAID));
        assertThat(answers.get("refundedSale")).containsExactly(Answer.refused(Refusal.INVOICE_PAID));
        Stream.of("sourceDocument", "partlyPaid", "cancelled", "refund", "payerOfSeveral", "noPatronymic", "oddNumber")
                .forEach(what -> assertThat(answers.get(what)).isNotEmpty().allMatch(LoadDemonstrationTest::isGiven));
    }

    @Test
    void the_special_invoices_are_in_the_states_that_they_are_for() {
        assertThat(special("partlyPaid").state()).isEqualTo(InvoiceState.PARTLY_PAID);
        assertThat(special("cancelled").state()).isEqualTo(InvoiceState.CANCELLED);
        assertThat(special("ofdDue").state()).isEqualTo(InvoiceState.OFD_DUE);
        assertThat(special("refund").type()).isEqualTo(InvoiceType.REFUND);
        assertThat(special("refund").parent())
                .contains(special("refundedSale").key().guid());
        assertThat(special("noPatronymic").payer().name().patronymic()).isEmpty();
    }

    @Test
    void every_user_is_admitted_to_its_stores_and_to_no_other() {
        Hospitals.ALL.forEach(hospital -> hospital.users().forEach(user -> {
            ApiUser stored =
                    demonstration.ports().apiUsers().byLogin(user.login()).orElseThrow();
            assertThat(stored.passwordHash()).contains("hash of " + user.password());
            assertThat(stored.stores()).hasSize(user.stores().size());
        }));
        assertThat(admit("Касса1", Hospitals.FIRST.place(1))).isEqualTo(Answer.refused(Refusal.TENANT_UNKNOWN));
        assertThat(admit("Касса1", Hospitals.SECOND.place(0))).isEqualTo(Answer.refused(Refusal.TENANT_UNKNOWN));
        assertThat(admit("Касса5", Hospitals.NOT_CONNECTED.place(0)))
                .isEqualTo(Answer.refused(Refusal.MIS_NOT_CONNECTED));
    }

    @Test
    void books_of_an_older_demonstration_get_the_users_who_have_come_since() {
        Ports older = InMemoryPorts.fresh();
        Hospitals.ALL.forEach(it -> older.organizations().add(it.organization()));

        Listing listed = new InMemoryDemonstration(older).load();

        assertThat(listed.plain()).isEmpty();
        assertThat(older.apiUsers().byLogin("МИС1")).map(ApiUser::role).contains(Role.MIS);
        assertThat(older.apiUsers().byLogin("Оператор2")).map(ApiUser::role).contains(Role.OPERATOR);
        assertThat(older.apiUsers().byLogin("Администратор3").orElseThrow().organization())
                .isEqualTo(older.organizations()
                        .find(Hospitals.NOT_CONNECTED.organization().ogrn())
                        .orElseThrow()
                        .id());
    }

    @Test
    void loading_again_changes_nothing_and_lists_the_same() {
        assertThat(demonstration.load()).isEqualTo(listing);
    }

    @Test
    void what_was_paid_in_between_is_not_listed_any_more() {
        Listing.OfPlain paid = listing.plain().get(0);
        pay(paid);

        assertThat(demonstration.load().plain())
                .isEqualTo(listing.plain().subList(1, listing.plain().size()));
    }

    @Test
    void another_server_gets_the_very_same_invoices() {
        assertThat(InMemoryDemonstration.fresh().load()).isEqualTo(listing);
    }

    private void pay(Listing.OfPlain listed) {
        Payment payment = new Payment(
                Hospitals.FIRST.desksOf(FIRST_STORE.oid()).get(0).guid(),
                new CheckNumber(1),
                Optional.empty(),
                Optional.empty(),
                List.of(new Tender(PaymentKind.CASH, Money.ofRubles("1.00"))));
        assertThat(demonstration
                        .recordPayment()
                        .execute(
                                tenant("Касса1", listed.place()),
                                listed.invoice().key().guid(),
                                payment)
                        .<Boolean>fold(recorded -> true, repeated -> false, refused -> false))
                .isTrue();
    }

    private Answer<Invoice> askedFor(Listing.OfSpecial listed) {
        Special special = listed.special();
        FindInvoice find = new FindInvoice(demonstration.ports().invoices());
        Tenant tenant = tenant(special.login(), special.asked());
        return special.what().equals("sameGuid")
                ? find.execute(
                        tenant,
                        Optional.empty(),
                        Optional.of(listed.invoice().key().guid()))
                : find.execute(tenant, Optional.of(listed.invoice().number()), Optional.empty());
    }

    private static boolean isGiven(Answer<Invoice> answer) {
        return answer.<Boolean>fold(given -> true, refused -> false);
    }

    private Stream<Invoice> plain() {
        return Stream.concat(listing.plain().stream(), listing.ofOtherStores().stream())
                .map(Listing.OfPlain::invoice);
    }

    private Invoice special(String what) {
        return listing.specials().stream()
                .filter(it -> it.special().what().equals(what))
                .findFirst()
                .orElseThrow()
                .invoice();
    }

    private static String userAt(Place place) {
        return Hospitals.of(place.ogrn()).users().stream()
                .filter(it -> it.role() == Role.CASH_DESK_CLIENT)
                .filter(it -> Set.copyOf(it.stores()).equals(Set.of(place.oid())))
                .findFirst()
                .orElseThrow()
                .login();
    }

    private Tenant tenant(String login, Place place) {
        return admit(login, place).fold(tenant -> tenant, refusal -> {
            throw new AssertionError("Not admitted: " + refusal);
        });
    }

    private Answer<Tenant> admit(String login, Place place) {
        ApiUser user = demonstration.ports().apiUsers().byLogin(login).orElseThrow();
        return new AdmitCaller(demonstration.ports().organizations()).execute(user, place.ogrn(), place.oid());
    }
}
