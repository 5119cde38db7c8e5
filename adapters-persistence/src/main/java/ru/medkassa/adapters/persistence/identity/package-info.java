/** The users of the API in the database. */
package ru.medkassa.adapters.persistence.identity;
