/**
 * Made hospitals, cash desks and invoices for trying the server out: loaded at the start if the setting {@code
 * medkassa.demonstration} says so, and never otherwise. Nobody in it exists, but for the numbers of the organisation
 * that the description of the paid services API uses in its own examples.
 */
package ru.medkassa.demonstration;
