package ru.medkassa.adapters.rest.door;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** All resources of this server live below {@code /api}. */
@ApplicationPath("/api")
public class ApiApplication extends Application {

    /** Without the description of itself that Jersey answers OPTIONS with: XML, full of its own names. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
