/**
 * Programs that play the cash desks of 1C against a running server: {@link ru.medkassa.benchmarks.Demo} for people who
 * want to see the API at work, {@link ru.medkassa.benchmarks.Bench} for those who want to know how fast it is.
 */
package ru.medkassa.benchmarks;
