package ru.medkassa.adapters.rest.mis;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import ru.medkassa.application.feed.DueFeed;

/**
 * Looks every few seconds whether the feed of a medical information system is due, and has it read. A few feeds are read
 * at a time, so a slow one does not keep the others waiting; without any feed nothing happens.
 */
@WebListener
public class FeedTimer implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(FeedTimer.class.getName());
    private static final int EVERY_SECONDS = 5;
    private static final int AT_A_TIME = 4;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    FeedReading reading;

    private final Semaphore readers = new Semaphore(AT_A_TIME);
    private volatile boolean stopped;
    private ScheduledFuture<?> timer;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        timer = executor.scheduleWithFixedDelay(this::tick, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        stopped = true;
        timer.cancel(false);
    }

    /** Never throws: a timer whose work throws is not run again. */
    private void tick() {
        try {
            while (!stopped && readers.tryAcquire()) {
                if (!startOne()) {
                    return;
                }
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "No feed is read for now: {0}", e.getClass());
        }
    }

    private boolean startOne() {
        boolean started = false;
        try {
            started = reading.claim()
                    .map(due -> executor.submit(() -> readAndRelease(due)))
                    .isPresent();
            return started;
        } finally {
            if (!started) {
                readers.release();
            }
        }
    }

    private void readAndRelease(DueFeed due) {
        try {
            reading.read(due);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The reading of a feed ended early and is taken up again later: {0}", e.getClass());
        } finally {
            readers.release();
        }
    }
}
