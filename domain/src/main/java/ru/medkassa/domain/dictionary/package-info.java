/** The codes of the wire and what they mean: data of the organisation, which it may change. */
package ru.medkassa.domain.dictionary;
