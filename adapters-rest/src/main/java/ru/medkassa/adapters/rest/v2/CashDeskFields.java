package ru.medkassa.adapters.rest.v2;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ru.medkassa.dialect.reading.Element;
import ru.medkassa.dialect.reading.Flags;
import ru.medkassa.dialect.reading.Guids;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.dialect.reading.Texts;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.cashdesk.CashDeskGuid;

/** One element of the list of CashDesk. */
record CashDeskFields(
        Parsed<UUID> guid,
        Parsed<String> name,
        Parsed<String> serialNumber,
        Parsed<String> registrationNumber,
        Parsed<String> storeName,
        Parsed<String> type,
        Parsed<Boolean> deleted) {

    /** The longest text in the card of a cash desk, in characters. */
    private static final int LONGEST = 255;

    /** All of the list, or the first thing that is wrong with it. */
    static Parsed<List<CashDesk>> list(Parameters parameters) {
        return parameters
                .rootElements("cashDesks", "cashDesk", "kassas", "items", "list")
                .flatMap(CashDeskFields::desks);
    }

    private static Parsed<List<CashDesk>> desks(List<Element> elements) {
        Map<CashDeskGuid, CashDesk> desks = new LinkedHashMap<>();
        for (Element element : elements) {
            CashDeskFields fields = of(element);
            Optional<String> flaw = fields.flaw(element.path());
            if (flaw.isPresent()) {
                return Parsed.malformed(flaw.get());
            }
            CashDesk desk = fields.desk();
            CashDesk before = desks.putIfAbsent(desk.guid(), desk);
            if (before != null && !before.equals(desk)) {
                return Parsed.malformed("касса " + desk.guid() + " передана дважды с разными данными");
            }
        }
        return Parsed.value(List.copyOf(desks.values()));
    }

    private static CashDeskFields of(Element element) {
        return new CashDeskFields(
                element.field("cashdeskGuid", "kassaGuid", "guid").read(Guids::parse),
                text(element, "name"),
                text(element, "serialNumber"),
                text(element, "regNumber"),
                text(element, "storeName"),
                text(element, "type"),
                element.field("isDeleted").read(Flags::parse));
    }

    private static Parsed<String> text(Element element, String name) {
        return element.field(name)
                .read(Texts::parse)
                .flatMap(text -> text.length() > LONGEST
                        ? Parsed.malformed("поле " + name + ": длиннее " + LONGEST + " знаков")
                        : Parsed.value(text));
    }

    private Optional<String> flaw(String path) {
        return Stream.of(guid, name, serialNumber, registrationNumber, storeName, type, deleted)
                .map(Parsed::flaw)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> guid.toOptional().isEmpty() || name.toOptional().isEmpty()
                        ? Optional.of((path + " не указан cashdeskGuid или name").strip())
                        : Optional.empty());
    }

    private CashDesk desk() {
        return new CashDesk(
                new CashDeskGuid(guid.toOptional().orElseThrow()),
                name.toOptional().orElseThrow(),
                serialNumber.toOptional(),
                registrationNumber.toOptional(),
                storeName.toOptional(),
                type.toOptional(),
                deleted.toOptional().orElse(false));
    }
}
