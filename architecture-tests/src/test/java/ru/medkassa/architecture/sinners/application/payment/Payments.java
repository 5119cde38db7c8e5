package ru.medkassa.architecture.sinners.application.payment;

import ru.medkassa.architecture.sinners.domain.money.Kopecks;

/** No sinner: a port. */
public interface Payments {

    void add(Kopecks amount);
}
