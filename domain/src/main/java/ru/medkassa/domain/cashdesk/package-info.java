/** Cash desks: where the money is taken and the fiscal receipt is printed. */
package ru.medkassa.domain.cashdesk;
