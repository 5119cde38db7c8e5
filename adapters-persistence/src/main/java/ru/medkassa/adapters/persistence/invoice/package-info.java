/** The invoices in the database. */
package ru.medkassa.adapters.persistence.invoice;
