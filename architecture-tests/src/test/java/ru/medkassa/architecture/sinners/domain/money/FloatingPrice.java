package ru.medkassa.architecture.sinners.domain.money;

/** Keeps money in binary fractions. */
record FloatingPrice(double rubles) {}
