package ru.medkassa.architecture.sinners.application.delivery;

/** No sinner: a port to something slow. */
public interface FiscalRegistrar {

    boolean print();
}
