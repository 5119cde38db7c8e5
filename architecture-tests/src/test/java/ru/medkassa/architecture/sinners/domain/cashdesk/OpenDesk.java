package ru.medkassa.architecture.sinners.domain.cashdesk;

/** Changes under the hands of whoever holds it. */
class OpenDesk {

    private int served;

    void serve() {
        served++;
    }

    int served() {
        return served;
    }
}
