package ru.medkassa.adapters.rest.retention;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import ru.medkassa.adapters.rest.settings.CleanUpSettings;
import ru.medkassa.adapters.rest.settings.WrongSetting;
import ru.medkassa.application.retention.BeginCleanUp;
import ru.medkassa.application.retention.CleanUpRegisters;

/** Cleans the registers up from time to time, as long as the server runs. */
@WebListener
public class CleanUpTimer implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(CleanUpTimer.class.getName());

    /** After the start others have more urgent things to do. */
    private static final Duration FIRST = Duration.ofMinutes(1);

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    private BeginCleanUp beginCleanUp;

    @Inject
    private CleanUpRegisters cleanUpRegisters;

    private volatile boolean stopped;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            CleanUpSettings settings = CleanUpSettings.ofServer();
            CleanUpWork work = new CleanUpWork(beginCleanUp, cleanUpRegisters, settings);
            after(settings.every().compareTo(FIRST) < 0 ? settings.every() : FIRST, work);
        } catch (WrongSetting e) {
            LOG.log(Level.SEVERE, "MEDKASSA-START {0}", e.getMessage());
            throw e;
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        stopped = true;
    }

    private void after(Duration wait, CleanUpWork work) {
        if (stopped) {
            return;
        }
        try {
            timer.schedule(() -> step(work), wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.log(Level.FINE, "The server stops, and with it the clean-up", e);
        }
    }

    private void step(CleanUpWork work) {
        if (!stopped) {
            after(work.step(), work);
        }
    }
}
