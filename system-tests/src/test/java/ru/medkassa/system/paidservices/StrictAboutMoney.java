package ru.medkassa.system.paidservices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import ru.medkassa.system.hospital.Books;
import ru.medkassa.system.hospital.Hospital;
import ru.medkassa.system.hospital.PaymentBody;
import ru.medkassa.system.hospital.Row;
import ru.medkassa.system.hospital.Till;
import ru.medkassa.system.wire.Answer;
import ru.medkassa.system.wire.Call;
import ru.medkassa.system.wire.Packing;
import ru.medkassa.system.wire.Socket;

/** What is doubtful about money is refused with the reason, and nothing is half done. */
interface StrictAboutMoney {

    int LIMIT_BYTES = 1024 * 1024;

    @TestFactory
    default Stream<DynamicTest> a_doubtful_payment_is_refused_with_its_reason_and_changes_nothing() {
        Till till = Hospital.inMoscow().store().till();
        return Forms.each(Refusals.ofPayments(), it -> {
            PaymentBody spoiled = it.spoiling().apply(PaymentBody.at(till.desk()));
            isRefused(till.pay(till.store().invoice(), spoiled), it.status(), it.reason());
        });
    }

    @TestFactory
    default Stream<DynamicTest> a_body_that_cannot_be_read_is_refused_with_the_reason_and_changes_nothing() {
        Till till = Hospital.inMoscow().store().till();
        return Forms.each(
                Refusals.ofBodies(), it -> isRefused(it.spoiling().apply(till.any("Pay")), 4008, it.reason()));
    }

    @Test
    default void a_body_of_32_levels_is_still_read() {
        Answer answer = Refusals.nested(Hospital.inMoscow().store().till().any("Pay"), 32)
                .send();
        assertThat(answer.code()).as(answer.text()).isEqualTo(200);
    }

    @Test
    default void a_body_of_one_mebibyte_is_read_and_one_byte_more_is_too_large() {
        Till till = Hospital.inMoscow().store().till();
        isTooLarge(till.any("Pay").packed(body -> Packing.stretched(body, LIMIT_BYTES + 1)));
        Answer largest = till.any("Pay")
                .packed(body -> Packing.stretched(body, LIMIT_BYTES))
                .send();
        assertThat(largest.code()).as(largest.text()).isEqualTo(200);
    }

    @Test
    default void a_small_gzip_does_not_become_a_large_body() {
        Till till = Hospital.inMoscow().store().till();
        Call bomb = till.any("Pay")
                .packed(body -> Packing.stretched(body, 200 * LIMIT_BYTES))
                .packed(Packing::gzip);
        assertThat(bomb.body().orElseThrow().length).isLessThan(LIMIT_BYTES);
        isTooLarge(bomb.header("Content-Encoding", "gzip"));
    }

    @Test
    default void a_body_whose_end_cannot_be_told_is_refused() {
        Call pay = Hospital.inMoscow().store().till().any("Pay");
        Call chunked = new Call(pay.verb(), pay.path(), pay.query(), pay.headers(), Optional.empty())
                .header("Upgrade", "websocket")
                .header("Transfer-Encoding", "chunked");
        Answer answer = Socket.send(chunked, "HTTP/1.1");
        assertThat(answer.status()).isEqualTo(4008);
        assertThat(answer.reason()).contains("Upgrade");
    }

    @Test
    default void an_odd_birthday_is_refused_with_the_reason() {
        Till till = Hospital.inMoscow().store().till();
        for (Call call : java.util.List.of(till.byPayer(), till.ofd())) {
            isRefused(call.with("birthday", "1972-02-30"), 4002, "поле birthday: ");
            isRefused(call.with("birthday", "вчера"), 4002, "поле birthday: ");
            isRefused(call.with("birthday", "0001-01-01T00:00:00"), 4002, "не указано");
            isRefused(call.with("birthDate", "1972-02-21"), 4002, "поле birthday задано несколько раз");
            isRefused(call.verb("POST").body("{"), 4002, "ошибка в записи JSON");
        }
    }

    @Test
    default void a_name_that_is_no_name_is_refused_with_the_reason() {
        Till till = Hospital.inMoscow().store().till();
        isRefused(till.byPayer().with("family", "\u0000"), 4003, "не указано");
        isRefused(till.byPayer().with("surname", "Зайцев"), 4003, "поле family задано несколько раз");
        isRefused(till.byPayer().without("name").verb("POST").body("{\"name\":[\"Пётр\"]}"), 4003, "поле name: ");
    }

    @Test
    default void a_guid_that_is_none_is_named_by_no_more_than_64_characters() {
        Till till = Hospital.inMoscow().store().till();
        for (String method : java.util.List.of("ByNumber", "Receive", "Pay", "Status")) {
            Call call = till.any(method).with("invoiceGuid", "я".repeat(65));
            Answer answer = isRefused(call, 4010, "не GUID");
            assertThat(answer.title()).isEqualTo("Не найден счёт с гуидом " + "я".repeat(64));
        }
    }

    @Test
    default void a_list_of_cash_desks_with_one_wrong_element_stores_none_of_them() {
        Till till = Hospital.inMoscow().store().till();
        String good = "{\"cashdeskGuid\":\"f333d67d-2e62-11eb-a211-0050baa12c6a\",\"name\":\"ККМ\"}";
        for (String bad : new String[] {
            "{\"name\":\"ККМ\"}",
            "{\"cashdeskGuid\":\"ККМ\",\"name\":\"ККМ\"}",
            "{\"cashdeskGuid\":\"f333d67d-2e62-11eb-a211-0050baa12c6b\",\"name\":\"\"}",
            "{\"cashdeskGuid\":\"f333d67d-2e62-11eb-a211-0050baa12c6b\",\"name\":\"ККМ\",\"isDeleted\":\"maybe\"}",
            "{\"cashdeskGuid\":\"f333d67d-2e62-11eb-a211-0050baa12c6a\",\"name\":\"Другая\"}",
            "7"
        }) {
            isRefused(till.any("CashDesk").body("[" + good + "," + bad + "]"), 4005, "");
        }
        isRefused(till.any("CashDesk").body("["), 4005, "ошибка в записи JSON");
        isRefused(till.any("CashDesk").body(""), 4005, "не указано");
    }

    private static Answer isRefused(Call call, int status, String reason) {
        Books before = Books.now();
        Answer answer = call.send();
        assertThat(answer.code()).as(answer.text()).isEqualTo(400);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.reason()).isNotEmpty().contains(reason);
        assertThat(before.nothingButOneJournaledSince().number("status")).isEqualTo(status);
        return answer;
    }

    private static void isTooLarge(Call call) {
        Books before = Books.now();
        Answer answer = call.send();
        assertThat(answer.code()).as(answer.text()).isEqualTo(413);
        assertThat(answer.object().keySet()).containsExactly("title", "status", "criticalLevel", "data");
        assertThat(answer.status()).isEqualTo(413);
        Row journaled = before.nothingButOneJournaledSince();
        assertThat(journaled.number("http_code")).isEqualTo(413);
    }
}
