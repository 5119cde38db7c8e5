package ru.medkassa.architecture.sinners.application.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Holds its locks while the register prints. */
@Singleton
@Transactional
public class CallsThroughItsPort {

    private final FiscalRegistrar registrar;

    @Inject
    public CallsThroughItsPort(FiscalRegistrar registrar) {
        this.registrar = registrar;
    }

    public boolean execute() {
        return registrar.print();
    }
}
