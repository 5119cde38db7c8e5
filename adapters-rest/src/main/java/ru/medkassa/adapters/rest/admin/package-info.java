/** What operators and administrators of an organisation do: what waits to be sent, and how it is connected. */
package ru.medkassa.adapters.rest.admin;
