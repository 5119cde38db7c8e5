/** What leaves the house: what has to be told to somebody outside, for as long as it takes. Knows ids, not aggregates. */
package ru.medkassa.domain.delivery;
