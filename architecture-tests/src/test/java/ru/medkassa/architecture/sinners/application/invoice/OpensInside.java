package ru.medkassa.architecture.sinners.application.invoice;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Its transaction is a matter of one method. */
@Singleton
public class OpensInside {

    @Transactional
    public void execute() {}
}
