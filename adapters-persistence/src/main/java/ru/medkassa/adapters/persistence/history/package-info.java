/** The history of the medical information system in the database. */
package ru.medkassa.adapters.persistence.history;
