/** The history of the medical information system (история МИС): what came in, when and which way, and what it said. */
package ru.medkassa.application.history;
