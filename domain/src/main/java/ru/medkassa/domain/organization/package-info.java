/** The hospital as a legal entity: its registered numbers, its places of service and its information system. */
package ru.medkassa.domain.organization;
