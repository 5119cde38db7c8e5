package ru.medkassa.architecture.sinners.demonstration;

import jakarta.json.Json;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/** No sinner: hears that the server starts, and writes a file for it. */
class HearsTheStart implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent start) {
        Json.createObjectBuilder().build();
    }
}
