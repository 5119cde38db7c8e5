package ru.medkassa.system.paidservices;

import java.util.Map;
import ru.medkassa.system.hospital.Database;
import ru.medkassa.system.wire.Answer;
import ru.medkassa.system.wire.Call;

/**
 * A call that is answered with an error.
 *
 * @param names what stands in the title, by the name of its place
 * @param damage what is done to the database for the time of the call, and what mends it; blank if the call is enough
 */
record Provocation(Call call, Map<String, String> names, Damage damage) {

    /** Two statements of SQL. */
    record Damage(String breaking, String mending) {
        static final Damage NONE = new Damage("select", "select");

        /** The server may not do that any more, which is no outage: it would help nobody to come again. */
        static Damage revoked(String right, String table) {
            String of = right + " on medkassa." + table;
            return new Damage("revoke " + of + " from medkassa_app", "grant " + of + " to medkassa_app");
        }
    }

    static Provocation of(Call call) {
        return new Provocation(call, Map.of(), Damage.NONE);
    }

    Provocation naming(String name, Object value) {
        Map<String, String> more = new java.util.HashMap<>(names);
        more.put(name, value.toString());
        return new Provocation(call, Map.copyOf(more), damage);
    }

    Provocation on(Damage other) {
        return new Provocation(call, names, other);
    }

    Answer provoke() {
        Database.execute(damage.breaking());
        try {
            return call.send();
        } finally {
            Database.execute(damage.mending());
        }
    }
}
