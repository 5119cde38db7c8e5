package ru.medkassa.architecture.sinners.application.invoice;

import jakarta.inject.Singleton;

/** A shared step that is two. */
@Singleton
public class SharesTwoSteps {

    public void first() {}

    public void second() {}
}
