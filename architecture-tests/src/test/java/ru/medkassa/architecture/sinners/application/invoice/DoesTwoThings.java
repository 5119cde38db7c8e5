package ru.medkassa.architecture.sinners.application.invoice;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** A use case with two doors. */
@Singleton
@Transactional
public class DoesTwoThings {

    public void execute() {}

    public void undo() {}
}
