/** The person who pays, who is a patient too: personal data of the special category (152-FZ), masked in every text. */
package ru.medkassa.domain.payer;
