/** The hospitals, their stores and their codes in the database. */
package ru.medkassa.adapters.persistence.organization;
