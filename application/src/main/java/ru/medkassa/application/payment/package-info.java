/** Payments are recorded once and for ever; what is odd about them goes to the reconciliation list. */
package ru.medkassa.application.payment;
