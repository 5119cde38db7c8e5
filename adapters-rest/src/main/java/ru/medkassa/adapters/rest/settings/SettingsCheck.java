package ru.medkassa.adapters.rest.settings;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads the settings at the start, so that a wrong one stops the start and not the first call. */
@WebListener
public class SettingsCheck implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(SettingsCheck.class.getName());

    @Inject
    RestSettings settings;

    @Inject
    DeliverySettings deliveries;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            LOG.log(Level.FINE, "Callers may be known by their address: {0}", settings.identifyByAddress());
            LOG.log(Level.FINE, "Deliveries are looked for every {0}", deliveries.every());
        } catch (WrongSetting e) {
            LOG.log(Level.SEVERE, "MEDKASSA-START {0}", e.getMessage());
            throw e;
        }
    }
}
