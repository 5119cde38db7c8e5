/**
 * What an outsider can ask of Medkassa, one class each: in what order things happen, and what happens together or not at
 * all. Ports lie beside the use case that needs them.
 */
package ru.medkassa.application;
