/** Amounts, quantities and tax: what is counted at the desk. */
package ru.medkassa.domain.money;
