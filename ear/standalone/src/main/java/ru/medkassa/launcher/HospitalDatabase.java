package ru.medkassa.launcher;

import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The hospital's own PostgreSQL, tried with both roles before anything else starts. */
record HospitalDatabase(Database database) {

    /** PostgreSQL 14, as {@code server_version_num} counts. */
    private static final int OLDEST_VERSION = 140_000;

    /** Refuses the start with the name of the setting that does not fit what stands there. */
    void check() {
        check("MEDKASSA_DB_USER", "MEDKASSA_DB_PASSWORD", database.application());
        check("MEDKASSA_DB_OWNER_USER", "MEDKASSA_DB_OWNER_PASSWORD", database.owner());
    }

    private void check(String userSetting, String passwordSetting, Login login) {
        try (Connection connection = database.connect(login);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select current_setting('server_version_num')::int,"
                        + " current_setting('server_version'), current_setting('server_encoding')")) {
            answer.next();
            requireVersion(answer.getInt(1), answer.getString(2));
            requireUnicode(answer.getString(3));
        } catch (SQLException e) {
            throw new StartRefused(reason(e, userSetting, passwordSetting, login), e);
        }
    }

    private void requireVersion(int number, String version) {
        if (number < OLDEST_VERSION) {
            throw new StartRefused(
                    place() + " is PostgreSQL " + version + ", which is too old: 14 or later is needed.");
        }
    }

    private void requireUnicode(String encoding) {
        if (!"UTF8".equals(encoding)) {
            throw new StartRefused("MEDKASSA_DB_NAME=" + database.name() + " is encoded in " + encoding
                    + ": a database created with ENCODING 'UTF8' is needed.");
        }
    }

    private String reason(SQLException e, String userSetting, String passwordSetting, Login login) {
        String state = String.valueOf(e.getSQLState());
        return switch (state) {
            case "28P01", "28000", "08004" ->
                userSetting + "=" + login.user() + " or " + passwordSetting + " is wrong: the PostgreSQL at " + place()
                        + " refuses the login (" + firstLine(e) + ").";
            case "3D000" -> "MEDKASSA_DB_NAME=" + database.name() + " is wrong: no such database at " + place() + ".";
            case "42501" ->
                userSetting + "=" + login.user() + " may not connect to MEDKASSA_DB_NAME=" + database.name() + ".";
            case "08001" -> place() + " cannot be reached: " + cause(e) + ".";
            default -> place() + " cannot be used by " + userSetting + ": " + firstLine(e) + ".";
        };
    }

    private String place() {
        return "MEDKASSA_DB_HOST=" + database.host() + ", MEDKASSA_DB_PORT=" + database.port();
    }

    private static String cause(SQLException e) {
        return e.getCause() instanceof UnknownHostException
                ? "there is no machine of that name"
                : String.valueOf(
                        e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceFirst("\\.$", "");
    }
}
