package ru.medkassa.architecture.sinners.demonstration;

import ru.medkassa.architecture.sinners.adapters.persistence.payment.PublicPayments;

/** Drives an adapter past the application. */
class GoesToTheCellar {

    PublicPayments payments() {
        return new PublicPayments();
    }
}
