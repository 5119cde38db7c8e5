package ru.medkassa.demonstration;

import static ru.medkassa.application.identity.Role.ADMINISTRATOR;
import static ru.medkassa.application.identity.Role.AUDITOR;
import static ru.medkassa.application.identity.Role.CASH_DESK_CLIENT;
import static ru.medkassa.application.identity.Role.MIS;
import static ru.medkassa.application.identity.Role.OPERATOR;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ru.medkassa.application.identity.Role;
import ru.medkassa.application.organization.NewOrganization;
import ru.medkassa.application.organization.NewOrganization.NewStore;
import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.organization.Inn;
import ru.medkassa.domain.organization.MisConnection;
import ru.medkassa.domain.organization.Ogrn;
import ru.medkassa.domain.organization.Oid;

/**
 * The three made hospitals: one with three branches and the numbers of the API's own examples, a second one to try that
 * nobody sees somebody else's invoices, and one whose information system is not connected.
 */
final class Hospitals {

    static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private static final Oid OKTYABRSKAYA = new Oid("1.2.643.5.1.13.13.12.2.50.4782");
    private static final Oid GORKOGO = new Oid("1.2.643.5.1.13.13.12.2.50.4782.0.215439");
    private static final Oid DENTAL = new Oid("1.2.643.5.1.13.13.12.2.50.4782.0.215440");
    private static final Oid CITY = new Oid("1.2.643.5.1.13.13.12.2.77.8123");
    private static final Oid VILLAGE = new Oid("1.2.643.5.1.13.13.12.2.78.9456");

    static final Hospital FIRST = new Hospital(
            organization(
                    "ГАУЗ МО «БСП № 1» (демонстрация)",
                    "5001044169",
                    "1025002039776",
                    Optional.of(MisConnection.named("МИС БСП № 1")),
                    new NewStore(OKTYABRSKAYA, "Поликлиника на ул. Октябрьская"),
                    new NewStore(GORKOGO, "Филиал ул. Горького"),
                    new NewStore(DENTAL, "Стоматологическое отделение")),
            List.of(
                    desk(OKTYABRSKAYA, "f333d67d-2e62-11eb-a211-0050baa12c6a", "ККМ Поликлиника"),
                    desk(OKTYABRSKAYA, "7f469ab8-bc96-11ec-9d45-00d861a563e9", "ККМ Поликлиника, окно 2"),
                    desk(OKTYABRSKAYA, "0cc91a68-216a-11ee-852b-2cf05d22ccc8", "ККМ Стоматолог"),
                    deletedDesk(OKTYABRSKAYA, "2b9e7c10-5f0e-11e9-8d5a-0050baa12c6a", "ККМ Старая"),
                    desk(GORKOGO, "9d1f5a52-3b1c-11ec-9d45-00d861a563e9", "ККМ Филиал"),
                    desk(DENTAL, "c4a7e6d4-3b1c-11ec-9d45-00d861a563e9", "ККМ Отделение")),
            List.of(
                    client("Касса1", "demo-kassa-1", OKTYABRSKAYA),
                    client("Касса2", "demo-kassa-2", GORKOGO),
                    client("Касса3", "demo-kassa-3", DENTAL),
                    client("ВсеКассы", "demo-vse-kassy", OKTYABRSKAYA, GORKOGO, DENTAL),
                    auditor("Аудитор1", "demo-auditor-1", OKTYABRSKAYA, GORKOGO, DENTAL),
                    user("МИС1", "demo-mis-1", MIS, OKTYABRSKAYA, GORKOGO, DENTAL),
                    user("Оператор1", "demo-operator-1", OPERATOR, OKTYABRSKAYA, GORKOGO, DENTAL),
                    user("Администратор1", "demo-admin-1", ADMINISTRATOR, OKTYABRSKAYA, GORKOGO, DENTAL)));

    static final Hospital SECOND = new Hospital(
            organization(
                    "Городская поликлиника «Ёлочка» (демонстрация)",
                    "7709123453",
                    "1037712345000",
                    Optional.of(MisConnection.named("МИС «Ёлочка»")),
                    new NewStore(CITY, "Платное отделение")),
            List.of(
                    desk(CITY, "51d0c2a6-7d3e-11ed-8f0a-2cf05d22ccc8", "Касса платного отделения"),
                    desk(CITY, "63be9f1e-7d3e-11ed-8f0a-2cf05d22ccc8", "Касса регистратуры")),
            List.of(
                    client("kassa4", "demo-kassa-4", CITY),
                    auditor("Аудитор2", "demo-auditor-2", CITY),
                    user("МИС2", "demo-mis-2", MIS, CITY),
                    user("Оператор2", "demo-operator-2", OPERATOR, CITY),
                    user("Администратор2", "demo-admin-2", ADMINISTRATOR, CITY)));

    static final Hospital NOT_CONNECTED = new Hospital(
            organization(
                    "Участковая больница (демонстрация, МИС не подключена)",
                    "7804987654",
                    "1047809876003",
                    Optional.empty(),
                    new NewStore(VILLAGE, "Амбулатория")),
            List.of(desk(VILLAGE, "8a0f33b8-90c1-11ed-9b1d-00d861a563e9", "Касса амбулатории")),
            List.of(
                    client("Касса5", "demo-kassa-5", VILLAGE),
                    user("Администратор3", "demo-admin-3", ADMINISTRATOR, VILLAGE)));

    static final List<Hospital> ALL = List.of(FIRST, SECOND, NOT_CONNECTED);

    private Hospitals() {}

    static Hospital of(Ogrn ogrn) {
        return ALL.stream()
                .filter(it -> it.organization().ogrn().equals(ogrn))
                .findFirst()
                .orElseThrow();
    }

    private static NewOrganization organization(
            String name, String inn, String ogrn, Optional<MisConnection> mis, NewStore... stores) {
        return new NewOrganization(
                name, new Inn(inn), new Ogrn(ogrn), MOSCOW, mis, List.of(stores), Dictionaries.DEFAULTS);
    }

    private static StandingDesk desk(Oid store, String guid, String name) {
        return standing(store, guid, name, false);
    }

    private static StandingDesk deletedDesk(Oid store, String guid, String name) {
        return standing(store, guid, name, true);
    }

    private static StandingDesk standing(Oid store, String guid, String name, boolean deleted) {
        return new StandingDesk(
                store,
                new CashDesk(
                        new CashDeskGuid(UUID.fromString(guid)),
                        name,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("ККТ с передачей в ОФД"),
                        deleted));
    }

    private static DemonstrationUser client(String login, String password, Oid... stores) {
        return user(login, password, CASH_DESK_CLIENT, stores);
    }

    private static DemonstrationUser auditor(String login, String password, Oid... stores) {
        return user(login, password, AUDITOR, stores);
    }

    private static DemonstrationUser user(String login, String password, Role role, Oid... stores) {
        return new DemonstrationUser(login, password, role, Stream.of(stores).toList());
    }
}
