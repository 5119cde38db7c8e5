package ru.medkassa.system.hospital;

import java.util.List;

/** A hospital of one test, taken in by SQL; nobody else's test sees it. */
public record Hospital(long id, String ogrn) {

    private static final String ADD = "insert into medkassa.organization (name, inn, ogrn, zone, mis_system)"
            + " values ('Больница для проверок', '5001044169', ?, ?, ?) returning id";

    /** One sold service of everybody's standing dictionary, copied from the demonstration. */
    private static final List<String> COPY_DICTIONARIES = List.of(
            "insert into medkassa.dictionary_entry select ?, dictionary, code, meaning from medkassa.dictionary_entry"
                    + " where organization_id = (select min(id) from medkassa.organization)",
            "insert into medkassa.status_transition select ?, from_state, to_state from medkassa.status_transition"
                    + " where organization_id = (select min(id) from medkassa.organization)");

    public static Hospital inMoscow() {
        return in("Europe/Moscow");
    }

    public static Hospital in(String zone) {
        return add(zone, "МИС");
    }

    public static Hospital withoutMis() {
        return add("Europe/Moscow", null);
    }

    private static Hospital add(String zone, String mis) {
        String ogrn = Unique.ogrn();
        long id = Database.number(ADD, ogrn, zone, mis);
        COPY_DICTIONARIES.forEach(sql -> Database.execute(sql, id));
        return new Hospital(id, ogrn);
    }

    public Store store() {
        String oid = Unique.oid();
        String add = "insert into medkassa.store (organization_id, oid, name) values (?, ?, 'Отделение') returning id";
        return new Store(Database.number(add, id, oid), this, oid);
    }

    /** A user of the API with the password of the demonstration's users. */
    public User user(String login, String role, Store... stores) {
        Database.execute(
                "insert into medkassa.api_user (login, password_hash, role, enabled, organization_id)"
                        + " select ?, password_hash, ?, true, ? from medkassa.api_user where login = 'Касса1'",
                login,
                role,
                id);
        for (Store store : stores) {
            Database.execute("insert into medkassa.api_user_store values (?, ?, ?)", login, store.id(), id);
        }
        return new User(login, "demo-kassa-1");
    }

    public User cashier(Store... stores) {
        return user("Касса-" + Unique.number(), "CASH_DESK_CLIENT", stores);
    }

    public User auditor(Store... stores) {
        return user("Аудитор-" + Unique.number(), "AUDITOR", stores);
    }
}
