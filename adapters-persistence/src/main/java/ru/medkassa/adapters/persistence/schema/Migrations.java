package ru.medkassa.adapters.persistence.schema;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/**
 * Brings the schema up to date. Done twice it does nothing the second time; a schema that a newer version of the server
 * has left is accepted; a migration that was changed after it had run is not.
 */
final class Migrations {

    static final String SCHEMA = "medkassa";

    private static final String LOCATION = "classpath:db/migration";

    private final DatabaseSettings settings;

    Migrations(DatabaseSettings settings) {
        this.settings = settings;
    }

    /** How many migrations were run. */
    int run() {
        new DatabaseAtStart(settings).await();
        try {
            return flyway().migrate().migrationsExecuted;
        } catch (FlywayValidateException e) {
            throw new StartException(
                    "The schema in the " + settings + " does not come from this program: a migration was changed, or is"
                            + " missing, after it had run. Start the version that made the schema. " + oneLine(e),
                    e);
        } catch (FlywayException e) {
            throw new StartException(
                    "The schema in the " + settings + " cannot be brought up to date. " + oneLine(e), e);
        }
    }

    private Flyway flyway() {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(settings.ownerConnections())
                .locations(LOCATION)
                .schemas(SCHEMA)
                .createSchemas(true)
                .placeholders(Map.of("app_role", settings.appRole()))
                .load();
    }

    private static String oneLine(FlywayException e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    }
}
