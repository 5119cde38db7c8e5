package ru.medkassa.architecture.sinners.adapters.rest.receipt;

import ru.medkassa.architecture.sinners.adapters.rest.report.TurnsBack;

/** One half of a circle. */
public class KnowsTheReport {

    TurnsBack report() {
        return new TurnsBack();
    }
}
