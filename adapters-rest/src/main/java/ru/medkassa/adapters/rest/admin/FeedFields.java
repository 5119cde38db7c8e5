package ru.medkassa.adapters.rest.admin;

import java.time.Duration;
import java.util.Optional;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.dialect.reading.Texts;
import ru.medkassa.dialect.reading.WholeNumbers;
import ru.medkassa.domain.organization.FeedTerms;

/** The fields by which an administrator has the invoices of a store fetched. */
final class FeedFields {

    private static final String ADDRESS_EXPECTED =
            "ожидался адрес вида https://mis.example:8443/feed, не длиннее 1024 знаков, без имени и пароля";
    private static final String EVERY_EXPECTED = "ожидалось целое число секунд от 10 до 86400";

    private FeedFields() {}

    /** Empty if something is wrong, which the flaws tell. */
    static Optional<FeedTerms> read(Parameters parameters, FieldFlaws flaws) {
        Optional<String> address = flaws.required(
                "address",
                parameters.field("address").read(Texts::parse).flatMap(FeedFields::checkedAddress),
                ADDRESS_EXPECTED);
        Optional<Duration> every = flaws.required(
                "everySeconds",
                parameters.field("everySeconds").read(WholeNumbers::parse).flatMap(FeedFields::checkedEvery),
                EVERY_EXPECTED);
        return flaws.reasons().isEmpty()
                ? Optional.of(new FeedTerms(address.orElseThrow(), every.orElseThrow()))
                : Optional.empty();
    }

    private static Parsed<String> checkedAddress(String address) {
        return FeedTerms.isAddress(address) && MisConnectionFields.isUri(address)
                ? Parsed.value(address)
                : Parsed.malformed(ADDRESS_EXPECTED);
    }

    private static Parsed<Duration> checkedEvery(long seconds) {
        Duration every = Duration.ofSeconds(seconds);
        return FeedTerms.isEvery(every) ? Parsed.value(every) : Parsed.malformed(EVERY_EXPECTED);
    }
}
