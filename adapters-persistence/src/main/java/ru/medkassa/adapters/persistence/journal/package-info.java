/** The journal of calls in the database. */
package ru.medkassa.adapters.persistence.journal;
