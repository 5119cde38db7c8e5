package ru.medkassa.demonstration;

import ru.medkassa.domain.cashdesk.CashDesk;
import ru.medkassa.domain.organization.Oid;

/** A cash desk and the store that it stands in. */
record StandingDesk(Oid store, CashDesk desk) {}
