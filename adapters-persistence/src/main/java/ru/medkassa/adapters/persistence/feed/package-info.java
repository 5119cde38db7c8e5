/** The feeds of medical information systems, and who reads them now. */
package ru.medkassa.adapters.persistence.feed;
