/** Who calls: the users of the API, each of one organisation and of some of its stores. */
package ru.medkassa.application.identity;
