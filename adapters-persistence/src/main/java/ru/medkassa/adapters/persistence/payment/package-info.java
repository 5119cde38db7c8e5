/** The payments and the reconciliation list in the database. */
package ru.medkassa.adapters.persistence.payment;
