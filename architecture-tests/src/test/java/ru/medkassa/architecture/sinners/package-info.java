/**
 * The house of sinners: the rooms of Medkassa, and in each somebody who breaks a rule on purpose, beside others who come
 * near and keep it. Which rule each one breaks is listed in the test that inspects them.
 */
package ru.medkassa.architecture.sinners;
