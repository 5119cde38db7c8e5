/** Tables that are taken out of the server as files for Excel, however long they are. */
package ru.medkassa.adapters.rest.export;
