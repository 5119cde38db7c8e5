package ru.medkassa.system.paidservices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ru.medkassa.system.hospital.Books;
import ru.medkassa.system.hospital.Database;
import ru.medkassa.system.hospital.Hospital;
import ru.medkassa.system.hospital.Row;
import ru.medkassa.system.hospital.Store;
import ru.medkassa.system.hospital.Till;
import ru.medkassa.system.hospital.Unique;
import ru.medkassa.system.hospital.User;
import ru.medkassa.system.wire.Answer;
import ru.medkassa.system.wire.Call;

/** Who may call, and for whom. */
interface Identity {

    List<String> METHODS = List.of("ByNumber", "ByPayer", "Ofd", "Receive", "Pay", "Status", "CashDesk");

    @TestFactory
    default Stream<DynamicTest> nobody_is_asked_for_credentials_and_nothing_changes() {
        Till till = Hospital.inMoscow().store().till();
        return METHODS.stream()
                .map(method -> DynamicTest.dynamicTest(
                        method, () -> isUnknown(till.any(method).byNobody(), null)));
    }

    @Test
    default void a_wrong_password_is_refused() {
        Till till = Hospital.inMoscow().store().till();
        String login = till.user().login();
        isUnknown(till.any("Pay").by(login, "demo-kassa-2"), login);
        isUnknown(till.any("Pay").by(login, ""), login);
    }

    @Test
    default void an_unknown_login_is_refused_and_journaled() {
        isUnknown(Hospital.inMoscow().store().till().any("Pay").by("Никто", "demo-kassa-1"), "Никто");
    }

    @Test
    default void a_disabled_user_is_refused() {
        Till till = Hospital.inMoscow().store().till();
        assertThat(till.any("ByPayer").send().code()).isEqualTo(200);
        Database.execute(
                "update medkassa.api_user set enabled = false where login = ?",
                till.user().login());
        isUnknown(till.any("ByPayer"), till.user().login());
    }

    @Test
    default void another_scheme_or_broken_credentials_are_refused() {
        Till till = Hospital.inMoscow().store().till();
        for (String header : List.of("Bearer abc", "Basic", "Basic ???", "Basic YWJj", "Digest username=\"a\"")) {
            isUnknown(till.any("ByPayer").byNobody().header("Authorization", header), null);
        }
    }

    @Test
    default void a_cyrillic_login_may_come_in_windows_1251() {
        Till till = Hospital.inMoscow().store().till();
        Call call =
                till.any("ByPayer").by(till.user().login(), till.user().password(), Charset.forName("windows-1251"));
        Books before = Books.now();
        assertThat(call.send().code()).isEqualTo(200);
        assertThat(before.oneJournaledSince().text("caller_login"))
                .isEqualTo(till.user().login());
    }

    @TestFactory
    default Stream<DynamicTest> an_auditor_is_no_cashier() {
        Store store = Hospital.inMoscow().store();
        Till till = store.till();
        User auditor = store.hospital().auditor(store);
        return METHODS.stream()
                .map(method -> DynamicTest.dynamicTest(method, () -> {
                    Call call = till.of(auditor).any(method);
                    Books before = Books.now();
                    Answer answer = call.send();
                    assertThat(answer.code()).isEqualTo(403);
                    assertThat(answer.status()).isEqualTo(403);
                    assertThat(answer.title()).isEqualTo("Недостаточно прав");
                    Row journaled = before.nothingButOneJournaledSince();
                    assertThat(journaled.text("caller_login")).isEqualTo(auditor.login());
                    assertThat(journaled.number("http_code")).isEqualTo(403);
                }));
    }

    @TestFactory
    default Stream<DynamicTest> somebody_else_s_hospital_or_store_is_answered_like_one_that_does_not_exist() {
        Hospital own = Hospital.inMoscow();
        Till till = own.store().till();
        Store closed = own.store();
        Store foreign = Hospital.inMoscow().store();
        return METHODS.stream()
                .map(method -> DynamicTest.dynamicTest(method, () -> {
                    Call call = till.any(method);
                    String unknown = refusedUnknown(call.with("ogrn", Unique.ogrn()));
                    assertThat(unknown).contains("\"status\":4016");
                    assertThat(refusedUnknown(
                                    call.with("ogrn", foreign.hospital().ogrn()).with("oid", foreign.oid())))
                            .isEqualTo(unknown);
                    assertThat(refusedUnknown(call.with("oid", foreign.oid()))).isEqualTo(unknown);
                    assertThat(refusedUnknown(call.with("oid", closed.oid()))).isEqualTo(unknown);
                    assertThat(refusedUnknown(call.with("oid", Unique.oid()))).isEqualTo(unknown);
                }));
    }

    @Test
    default void the_invoices_and_desks_of_somebody_else_s_store_are_unknown() {
        Hospital hospital = Hospital.inMoscow();
        Till till = hospital.store().till();
        Store other = hospital.store();
        assertThat(till.byNumber(other.invoice()).send().status()).isEqualTo(4009);
        assertThat(till.byGuid(other.invoice()).send().status()).isEqualTo(4010);
        assertThat(till.receive(other.invoice()).send().status()).isEqualTo(4010);
        assertThat(till.pay(other.invoice()).send().status()).isEqualTo(4010);
        assertThat(till.byPayer().send().text()).isEqualTo("[]");
        Till atTheirDesk = new Till(till.store(), till.user(), other.desk());
        assertThat(atTheirDesk.any("Pay").send().status()).isEqualTo(4015);
    }

    @Test
    default void a_user_of_two_stores_finds_and_pays_an_invoice_of_either() {
        Hospital hospital = Hospital.inMoscow();
        Store here = hospital.store();
        Store there = hospital.store();
        Till till = new Till(here, hospital.cashier(here, there), here.desk());
        assertThat(till.byNumber(there.invoice()).send().code()).isEqualTo(200);
        assertThat(till.pay(there.invoice()).send().code()).isEqualTo(200);
        assertThat(new Till(here, till.user(), there.desk()).any("Pay").send().code())
                .isEqualTo(200);
        assertThat(till.byPayer().send().array()).hasSize(3);
    }

    private static String refusedUnknown(Call call) {
        Books before = Books.now();
        Answer answer = call.send();
        Row journaled = before.nothingButOneJournaledSince();
        assertThat(journaled.number("status")).isEqualTo(4016);
        return answer.code() + answer.text();
    }

    private static void isUnknown(Call call, String login) {
        Books before = Books.now();
        Answer answer = call.send();
        assertThat(answer.code()).as(answer.text()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("Basic realm="));
        assertThat(answer.object().keySet()).containsExactly("title", "status", "criticalLevel", "data");
        assertThat(answer.status()).isEqualTo(401);
        Row journaled = before.nothingButOneJournaledSince();
        assertThat(journaled.number("http_code")).isEqualTo(401);
        assertThat(journaled.text("identified_by")).isEqualTo("NOTHING");
        assertThat(journaled.get("organization_id")).isNull();
        assertThat(journaled.get("caller_login")).isEqualTo(login);
    }
}
