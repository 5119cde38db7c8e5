/** The cash desks in the database. */
package ru.medkassa.adapters.persistence.cashdesk;
