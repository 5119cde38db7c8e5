/** The schema of the database and its migrations. */
package ru.medkassa.adapters.persistence.schema;
