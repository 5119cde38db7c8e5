/** Who calls: credentials at the door, the address of the caller, and the slow hash of the platform. */
package ru.medkassa.adapters.rest.identity;
