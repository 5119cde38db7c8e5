package ru.medkassa.demonstration;

import ru.medkassa.domain.organization.Ogrn;
import ru.medkassa.domain.organization.Oid;

/** A store as 1C names it in every call: the OGRN of the organisation and the OID of the store. */
record Place(Ogrn ogrn, Oid oid) {}
