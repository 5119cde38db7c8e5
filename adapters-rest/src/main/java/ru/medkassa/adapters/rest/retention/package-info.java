/** The timer that cleans the registers up. */
package ru.medkassa.adapters.rest.retention;
