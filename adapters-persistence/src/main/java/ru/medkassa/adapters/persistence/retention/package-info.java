/** The registers as far as they are cleaned up: what the functions of the schema's owner remove. */
package ru.medkassa.adapters.persistence.retention;
