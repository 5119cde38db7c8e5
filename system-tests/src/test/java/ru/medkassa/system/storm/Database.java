package ru.medkassa.system.storm;

import java.sql.Connection;
import java.sql.SQLException;

/** Where the server under test keeps what it recorded. */
@FunctionalInterface
public interface Database {

    Connection connect() throws SQLException;
}
