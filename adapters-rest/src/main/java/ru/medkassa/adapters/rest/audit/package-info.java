/** What an auditor reads: the journal of the own organisation. */
package ru.medkassa.adapters.rest.audit;
