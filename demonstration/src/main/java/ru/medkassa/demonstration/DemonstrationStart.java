package ru.medkassa.demonstration;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Loads the demonstration when the application starts, if it is wanted. What is not understood or does not work stops
 * the start, because whoever asked for the demonstration waits for its file.
 */
@WebListener
public class DemonstrationStart implements ServletContextListener {

    private static final Logger LOG = System.getLogger(DemonstrationStart.class.getName());

    @Inject
    private LoadDemonstration loadDemonstration;

    @Inject
    private ConnectDemonstration connectDemonstration;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            Config config = ConfigProvider.getConfig();
            DemonstrationSettings settings =
                    DemonstrationSettings.read(name -> config.getOptionalValue(name, String.class));
            if (settings.wanted()) {
                load(settings);
            }
        } catch (IOException | RuntimeException e) {
            // The launcher finds this line in the log and shows it instead of a stack trace
            LOG.log(Level.ERROR, "MEDKASSA-START {0}; the application does not start", e.getMessage());
            throw new IllegalStateException("The demonstration cannot start", e);
        }
    }

    private void load(DemonstrationSettings settings) throws IOException {
        Listing listing = loadDemonstration.execute();
        settings.misUrl().map(DemonstrationMis::new).ifPresent(mis -> connect(mis, listing));
        String text = DemonstrationText.of(listing, settings.url());
        if (settings.file().isPresent()) {
            new DemonstrationFile(settings.file().get()).write(text);
            LOG.log(Level.INFO, "What can be tried is in {0}", settings.file().get());
        }
    }

    /** The system holds the invoices before anything is told to it. */
    private void connect(DemonstrationMis mis, Listing listing) {
        mis.hold(listing);
        connectDemonstration.execute(mis.connection());
    }
}
