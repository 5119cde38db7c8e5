/** How a medical information system sends us its invoices, and how we fetch them where it offers a feed. */
package ru.medkassa.adapters.rest.mis;
