package ru.medkassa.adapters.rest.v2;

import java.util.Optional;
import java.util.function.Predicate;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.dialect.reading.Texts;
import ru.medkassa.domain.organization.Ogrn;
import ru.medkassa.domain.organization.Oid;

/** The two fields that name the hospital and its store in every call but Version. */
public record TenantFields(Parsed<Ogrn> ogrn, Parsed<Oid> oid) {

    private static final String WRONG_OGRN = "поле ogrn: не ОГРН (13 или 15 цифр с верной контрольной цифрой)";
    private static final String WRONG_OID = "поле oid: не ОИД (числа через точку)";

    public static TenantFields of(Parameters parameters) {
        return new TenantFields(
                ogrnField(parameters)
                        .flatMap(it -> checked(it, Ogrn::isValid, WRONG_OGRN))
                        .map(Ogrn::new),
                oidField(parameters)
                        .flatMap(it -> checked(it, Oid::isValid, WRONG_OID))
                        .map(Oid::new));
    }

    /** As it was sent. */
    public static Optional<String> ogrn(Parameters parameters) {
        return ogrnField(parameters).toOptional();
    }

    /** As it was sent. */
    public static Optional<String> oid(Parameters parameters) {
        return oidField(parameters).toOptional();
    }

    private static Parsed<String> ogrnField(Parameters parameters) {
        return parameters.field("ogrn", "lpuOgrn").read(Texts::parse);
    }

    private static Parsed<String> oidField(Parameters parameters) {
        return parameters.field("oid", "lpuOid").read(Texts::parse);
    }

    private static Parsed<String> checked(String text, Predicate<String> rule, String reason) {
        return rule.test(text) ? Parsed.value(text) : Parsed.malformed(reason);
    }
}
