package ru.medkassa.architecture.sinners.adapters.rest.door;

import java.sql.SQLException;
import javax.sql.DataSource;

/** May know the failures of a database, and knows where it is. */
class Outage {

    boolean isBehind(SQLException failure) {
        return failure.getSQLState().startsWith("08");
    }

    boolean isBehind(DataSource source) {
        return source == null;
    }
}
