package ru.medkassa.dialect.v2;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import ru.medkassa.domain.payer.PersonName;

/** Whose invoices ByPayer and Ofd ask for. It stands in a body and never in an address, which others write down. */
@JsonbPropertyOrder({"family", "name", "ot", "birthday"})
public record PayerBody(String family, String name, String ot, String birthday) {

    public static PayerBody of(PersonName name, LocalDate birthday) {
        return new PayerBody(name.family(), name.name(), name.patronymic(), WireTime.ofDay(birthday));
    }

    @Override
    public String toString() {
        return "PayerBody[***]";
    }
}
