package ru.medkassa.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

/** The most that the database gives: the server's own statements without the server. */
interface Limit {

    /** How it is found out, for the report. */
    String name();

    /** Transactions per second with so many clients. */
    double perSecond(Script script, int clients, Duration duration)
            throws IOException, SQLException, InterruptedException;
}
