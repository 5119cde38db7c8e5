/** Invoices at the cash desk: found, confirmed, moved from state to state. */
package ru.medkassa.application.invoice;
