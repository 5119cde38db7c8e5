/** The feeds of medical information systems that are fetched on a schedule: whose turn it is, and how far each was read. */
package ru.medkassa.application.feed;
