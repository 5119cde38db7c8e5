package ru.medkassa.architecture.sinners.adapters.persistence.payment;

import ru.medkassa.architecture.sinners.application.payment.Payments;
import ru.medkassa.architecture.sinners.domain.money.Kopecks;

/** Can be called past its port. */
public class PublicPayments implements Payments {

    @Override
    public void add(Kopecks amount) {}
}
