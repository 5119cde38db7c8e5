package ru.medkassa.architecture.sinners.application.invoice;

import jakarta.inject.Singleton;

/** No sinner: one step under its own name. */
@Singleton
public class SharesAStep {

    public void find() {}
}
