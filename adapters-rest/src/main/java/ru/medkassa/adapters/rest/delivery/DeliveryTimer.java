package ru.medkassa.adapters.rest.delivery;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import ru.medkassa.adapters.rest.settings.DeliverySettings;
import ru.medkassa.adapters.rest.settings.WrongSetting;

/**
 * Wakes the {@link Dispatcher} from the start of the server to its end. A listener, because only there are the
 * container's threads at hand in a jar of the war.
 */
@WebListener
public class DeliveryTimer implements ServletContextListener {

    private static final System.Logger LOG = System.getLogger(DeliveryTimer.class.getName());

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService timer;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @Inject
    Dispatcher dispatcher;

    @Inject
    DeliverySettings settings;

    private Optional<ScheduledFuture<?>> ticks = Optional.empty();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            start(settings.every().toMillis());
        } catch (WrongSetting e) {
            LOG.log(System.Logger.Level.ERROR, "MEDKASSA-START {0}", e.getMessage());
            throw e;
        }
    }

    private void start(long millis) {
        dispatcher.start(threads);
        ticks = Optional.of(timer.scheduleWithFixedDelay(dispatcher::tick, millis, millis, TimeUnit.MILLISECONDS));
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        ticks.ifPresent(it -> it.cancel(false));
        dispatcher.stop();
    }
}
