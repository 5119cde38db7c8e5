package ru.medkassa.architecture.sinners.application.invoice;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** A use case whose one door has another name. */
@Singleton
@Transactional
public class HasAnotherDoor {

    public void run() {}
}
