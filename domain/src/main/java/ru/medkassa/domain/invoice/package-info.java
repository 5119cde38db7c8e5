/** The invoice for paid services (счёт, заказ): what is to be paid, for what, and how far that has come. */
package ru.medkassa.domain.invoice;
