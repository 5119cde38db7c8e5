/** Secrets of other systems, encrypted before they reach the database. */
package ru.medkassa.adapters.persistence.secret;
