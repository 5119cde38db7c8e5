package ru.medkassa.architecture.sinners.application.delivery;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** No sinner: calls the register, and holds no lock meanwhile. */
@Singleton
public class DeliverNext {

    private final FiscalRegistrar registrar;

    @Inject
    public DeliverNext(FiscalRegistrar registrar) {
        this.registrar = registrar;
    }

    public boolean execute() {
        return registrar.print();
    }
}
