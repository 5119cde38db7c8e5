package ru.medkassa.architecture.sinners.domain.payer;

import ru.medkassa.architecture.sinners.application.delivery.FiscalRegistrar;

/** Looks out of the domain, at the application. */
record KnowsItsUseCase(FiscalRegistrar registrar) {}
