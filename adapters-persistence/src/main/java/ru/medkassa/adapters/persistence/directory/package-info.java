/** What is read on every call and seldom changes, kept in memory for a few seconds. */
package ru.medkassa.adapters.persistence.directory;
