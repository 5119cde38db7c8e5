/** Statements of SQL with their values, and the rows that come back, for what is read or written by hand. */
package ru.medkassa.adapters.persistence.sql;
