package ru.medkassa.architecture.sinners.adapters.rest.door;

import java.sql.SQLException;

/** A second place that knows the failures of a database. */
class OtherOutage {

    boolean isBehind(SQLException failure) {
        return failure.getSQLState().startsWith("08");
    }
}
