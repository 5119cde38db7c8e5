package ru.medkassa.architecture.sinners.adapters.rest.journal;

import java.sql.Connection;
import java.sql.SQLException;

/** Goes from the door to the tables, past everybody. */
class QueriesTables {

    boolean isOpen(Connection connection) throws SQLException {
        return !connection.isClosed();
    }
}
