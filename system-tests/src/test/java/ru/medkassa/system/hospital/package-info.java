/** Hospitals of these tests, made by SQL behind the server's back, and what the server left in the database. */
package ru.medkassa.system.hospital;
