/** What is to be told to somebody outside, in the database. */
package ru.medkassa.adapters.persistence.delivery;
