package ru.medkassa.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrganizationTest {

    private static final Oid OID = new Oid("1.2.643.5.1.13.13.12.2.50.4782");
    private static final Oid OTHER = new Oid("1.2.643.5.1.13.13.12.2.50.4783");
    private static final Store STORE = new Store(new StoreId(1), OID, "Поликлиника");

    @Test
    void a_store_is_found_by_its_oid() {
        assertThat(organization("Больница", STORE).store(OID)).contains(STORE);
        assertThat(organization("Больница", STORE).store(OTHER)).isEmpty();
    }

    @Test
    void two_stores_have_two_oids() {
        Store twin = new Store(new StoreId(2), OID, "Стационар");

        assertThatIllegalArgumentException().isThrownBy(() -> organization("Больница", STORE, twin));
    }

    @Test
    void whatever_has_a_name_has_one_that_can_be_read() {
        assertThatIllegalArgumentException().isThrownBy(() -> organization(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Store(new StoreId(1), OID, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> MisConnection.named("\t"));
    }

    private static Organization organization(String name, Store... stores) {
        return new Organization(
                new OrganizationId(1),
                name,
                new Inn("5001044169"),
                new Ogrn("1025002039776"),
                ZoneId.of("Europe/Moscow"),
                Optional.empty(),
                List.of(stores));
    }
}
