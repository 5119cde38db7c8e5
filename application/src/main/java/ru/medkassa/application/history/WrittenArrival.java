package ru.medkassa.application.history;

/** An arrival and its number in the history: a later one has a larger number. */
public record WrittenArrival(long number, Arrival arrival) {}
