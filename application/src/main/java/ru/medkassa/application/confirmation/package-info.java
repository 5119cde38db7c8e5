/**
 * What has to be told to somebody outside, put down in the transaction of its cause. Whoever causes something knows this
 * and nothing of how it is delivered.
 */
package ru.medkassa.application.confirmation;
