package ru.medkassa.demonstration;

import java.util.List;
import ru.medkassa.domain.invoice.Invoice;

/** The made invoices as they stand. */
record Listing(List<OfPlain> plain, List<OfPlain> ofOtherStores, List<OfSpecial> specials) {

    record OfPlain(Place place, Invoice invoice) {}

    record OfSpecial(Special special, Invoice invoice) {}
}
