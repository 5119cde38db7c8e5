/**
 * Two servers on one database, and the medical information system on their other side: invoices come in, confirmations go
 * out, whatever is killed meanwhile.
 */
package ru.medkassa.system.mis;
