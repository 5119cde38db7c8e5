/** The dictionary of cash desks that 1C sends us. */
package ru.medkassa.application.cashdesk;
