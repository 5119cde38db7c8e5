package ru.medkassa.adapters.rest.admin;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ru.medkassa.dialect.reading.Dates;
import ru.medkassa.dialect.reading.Element;
import ru.medkassa.dialect.reading.Guids;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.dialect.reading.Texts;
import ru.medkassa.domain.dictionary.MappedService;
import ru.medkassa.domain.dictionary.VatMapping;
import ru.medkassa.domain.money.VatRate;

/** The list by which an administrator says which services have a rate of VAT of their own. */
final class VatMappingFields {

    private static final int LONGEST_CODE = 255;
    private static final String RATE_EXPECTED = "ожидалось none (без НДС), 5, 7, 10 или base";

    private final FieldFlaws flaws;
    private final Set<List<Object>> said = new HashSet<>();

    private VatMappingFields(FieldFlaws flaws) {
        this.flaws = flaws;
    }

    /** Empty if something is wrong, which the flaws tell. */
    static Optional<VatMapping> read(Parameters parameters, FieldFlaws flaws) {
        VatMappingFields fields = new VatMappingFields(flaws);
        List<VatMapping.Entry> entries = new ArrayList<>();
        flaws.required("entries", parameters.elements("entries"), "ожидался список, возможно пустой")
                .orElse(List.of())
                .forEach(element -> fields.entry(element).ifPresent(entries::add));
        return flaws.reasons().isEmpty() ? Optional.of(new VatMapping(entries)) : Optional.empty();
    }

    private Optional<VatMapping.Entry> entry(Element element) {
        Optional<MappedService> service = service(element);
        Optional<LocalDate> from = flaws.required(
                element.path() + ".from",
                element.field("from").read(node -> Dates.parseDay(node, ZoneOffset.UTC)),
                "ожидался день, с которого действует ставка");
        Optional<VatRate> rate = flaws.required(
                element.path() + ".rate",
                element.field("rate").read(node -> Texts.parse(node).flatMap(VatMappingFields::rate)),
                RATE_EXPECTED);
        if (service.isPresent() && from.isPresent() && !said.add(List.of(service.get(), from.get()))) {
            flaws.add(element.path(), "две ставки одной услуги с одного дня");
        }
        return service.flatMap(named -> from.flatMap(day -> rate.map(it -> new VatMapping.Entry(named, day, it))));
    }

    private Optional<MappedService> service(Element element) {
        Optional<UUID> guid = flaws.taken(
                element.path() + ".service", element.field("service").read(Guids::parse));
        Optional<String> code =
                flaws.taken(element.path() + ".code", element.field("code").read(node -> Texts.parse(node)
                        .flatMap(VatMappingFields::code)));
        if (guid.isPresent() == code.isPresent()) {
            flaws.add(element.path() + ".service", "нужен либо идентификатор услуги (service), либо её код (code)");
        }
        return guid.<MappedService>map(MappedService.Identified::new).or(() -> code.map(MappedService.Coded::new));
    }

    private static Parsed<String> code(String code) {
        return code.length() <= LONGEST_CODE
                ? Parsed.value(code)
                : Parsed.malformed("длиннее " + LONGEST_CODE + " знаков");
    }

    private static Parsed<VatRate> rate(String word) {
        return Arrays.stream(VatRate.values())
                .filter(it -> VatMappingView.word(it).equalsIgnoreCase(word))
                .findFirst()
                .map(Parsed::value)
                .orElseGet(() -> Parsed.malformed(RATE_EXPECTED));
    }
}
