package ru.medkassa.architecture.sinners.domain.payer;

import ru.medkassa.architecture.sinners.domain.organization.Hospital;

/** Looks sideways: a payer who is nobody without a hospital. */
record KnowsItsNeighbour(Hospital hospital) {}
