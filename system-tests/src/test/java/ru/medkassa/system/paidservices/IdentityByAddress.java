package ru.medkassa.system.paidservices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import ru.medkassa.system.hospital.Books;
import ru.medkassa.system.hospital.Database;
import ru.medkassa.system.hospital.Hospital;
import ru.medkassa.system.hospital.Row;
import ru.medkassa.system.hospital.Till;
import ru.medkassa.system.wire.Call;

/** A till that cannot send credentials is known by the network it calls from. */
interface IdentityByAddress {

    @Test
    default void a_caller_without_credentials_is_the_user_of_its_network() {
        bound("127.0.0.0/8", till -> {
            Books before = Books.now();
            assertThat(till.any("ByPayer").byNobody().send().code()).isEqualTo(200);
            Row journaled = before.oneJournaledSince();
            assertThat(journaled.text("identified_by")).isEqualTo("ADDRESS");
            assertThat(journaled.text("caller_login")).isEqualTo(till.user().login());
            assertThat(journaled.text("caller_address")).isEqualTo("127.0.0.1");
            assertThat(journaled.number("organization_id"))
                    .isEqualTo(till.store().hospital().id());
        });
    }

    @Test
    default void a_payment_without_credentials_is_recorded() {
        bound(
                "127.0.0.1/32",
                till -> assertThat(till.any("Pay").byNobody().send().code()).isEqualTo(200));
    }

    @Test
    default void wrong_credentials_are_not_mended_by_the_address() {
        bound("127.0.0.1/32", till -> assertThat(till.any("ByPayer")
                        .by(till.user().login(), "wrong")
                        .send()
                        .code())
                .isEqualTo(401));
    }

    @Test
    default void right_credentials_count_more_than_the_address() {
        bound("127.0.0.1/32", till -> {
            Till other = Hospital.inMoscow().store().till();
            Books before = Books.now();
            assertThat(other.any("ByPayer").send().code()).isEqualTo(200);
            assertThat(before.oneJournaledSince().text("identified_by")).isEqualTo("PASSWORD");
        });
    }

    @Test
    default void a_network_gives_no_hospital_but_its_user_s() {
        bound("127.0.0.1/32", till -> assertThat(Hospital.inMoscow()
                        .store()
                        .till()
                        .any("ByPayer")
                        .byNobody()
                        .send()
                        .status())
                .isEqualTo(4016));
    }

    @Test
    default void an_address_that_a_stranger_writes_into_the_request_is_not_believed() {
        bound("10.20.30.0/24", till -> {
            Call forged = till.any("ByPayer")
                    .byNobody()
                    .header("X-Forwarded-For", "10.20.30.40")
                    .header("X-Real-IP", "10.20.30.40")
                    .header("Forwarded", "for=10.20.30.40");
            Books before = Books.now();
            assertThat(forged.send().code()).isEqualTo(401);
            assertThat(before.oneJournaledSince().text("caller_address")).isEqualTo("127.0.0.1");
        });
    }

    private static void bound(String network, Consumer<Till> test) {
        Till till = Hospital.inMoscow().store().till();
        Database.execute(
                "insert into medkassa.api_user_network values (cast(? as cidr), ?)",
                network,
                till.user().login());
        try {
            test.accept(till);
        } finally {
            Database.execute(
                    "delete from medkassa.api_user_network where login = ?",
                    till.user().login());
        }
    }
}
