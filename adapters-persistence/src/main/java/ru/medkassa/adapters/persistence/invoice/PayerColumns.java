package ru.medkassa.adapters.persistence.invoice;

import jakarta.persistence.Embeddable;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import ru.medkassa.adapters.persistence.sql.Columns;
import ru.medkassa.domain.payer.Payer;
import ru.medkassa.domain.payer.PersonName;

/** The payer, as columns of the invoice's row. Never shown: personal data. */
@Embeddable
record PayerColumns(
        UUID payerGuid,
        String payerFamily,
        String payerName,
        String payerPatronymic,
        String payerKey,
        LocalDate payerBirthday,
        String payerPhone,
        String payerEmail) {

    static final String NAMES = "i.payer_guid, i.payer_family, i.payer_name, i.payer_patronymic, i.payer_key,"
            + " i.payer_birthday, i.payer_phone, i.payer_email";

    static PayerColumns of(Payer payer) {
        PersonName name = payer.name();
        return new PayerColumns(
                payer.guid().orElse(null),
                name.family(),
                name.name(),
                name.patronymic(),
                name.matchingKey(),
                payer.birthday().orElse(null),
                payer.phone(),
                payer.email());
    }

    static PayerColumns read(Columns columns) throws SQLException {
        return new PayerColumns(
                columns.guid(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.text(),
                columns.date(),
                columns.text(),
                columns.text());
    }

    static <T> void set(RowArrays<T> rows, Function<T, PayerColumns> of) throws SQLException {
        rows.column("uuid", it -> of.apply(it).payerGuid())
                .column("text", it -> of.apply(it).payerFamily())
                .column("text", it -> of.apply(it).payerName())
                .column("text", it -> of.apply(it).payerPatronymic())
                .column("text", it -> of.apply(it).payerKey())
                .column("date", it -> of.apply(it).payerBirthday())
                .column("text", it -> of.apply(it).payerPhone())
                .column("text", it -> of.apply(it).payerEmail());
    }

    Payer toPayer() {
        return new Payer(
                Optional.ofNullable(payerGuid),
                new PersonName(payerFamily, payerName, payerPatronymic),
                Optional.ofNullable(payerBirthday),
                payerPhone,
                payerEmail);
    }

    @Override
    public String toString() {
        return "PayerColumns[***]";
    }
}
