package ru.medkassa.architecture.sinners.adapters.rest.report;

import ru.medkassa.architecture.sinners.adapters.rest.receipt.KnowsTheReport;

/** The other half of a circle. */
public class TurnsBack {

    KnowsTheReport receipt() {
        return new KnowsTheReport();
    }
}
