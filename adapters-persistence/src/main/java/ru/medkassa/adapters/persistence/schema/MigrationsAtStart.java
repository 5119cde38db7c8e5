package ru.medkassa.adapters.persistence.schema;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import ru.medkassa.adapters.persistence.setting.SettingException;
import ru.medkassa.adapters.persistence.setting.Settings;

/**
 * Brings the schema up to date when the server starts, before Hibernate compares it with the classes of the rows; only
 * where the persistence unit asks for it, and once for each deployment. If it cannot, the server does not start.
 */
public final class MigrationsAtStart implements Integrator {

    static final String PROPERTY = "medkassa.migrations";
    static final String AT_START = "at-start";

    /** What the launcher shows of the server's log while it starts. */
    static final String SHOWN = "MEDKASSA-START ";

    private static final Logger LOG = System.getLogger(MigrationsAtStart.class.getName());
    private static final AtomicBoolean DONE = new AtomicBoolean();

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        if (AT_START.equals(factory.getProperties().get(PROPERTY)) && DONE.compareAndSet(false, true)) {
            run();
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry services) {
        // The schema outlives the server.
    }

    private static void run() {
        try {
            DatabaseSettings settings = DatabaseSettings.from(Settings.ofServer());
            int executed = new Migrations(settings).run();
            LOG.log(Level.INFO, "Schema of the " + settings + " is up to date; migrations run now: " + executed);
        } catch (SettingException | StartException e) {
            DONE.set(false);
            LOG.log(Level.ERROR, SHOWN + e.getMessage());
            throw e;
        }
    }
}
