/** Payments: facts reported by a cash desk after the fiscal receipt has been printed. */
package ru.medkassa.domain.payment;
