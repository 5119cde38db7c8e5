/**
 * The contract of the paid services API, checked from outside: one start of the server, one interface of tests for each
 * subject.
 */
package ru.medkassa.system.paidservices;
