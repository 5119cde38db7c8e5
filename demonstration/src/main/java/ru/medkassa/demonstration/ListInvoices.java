package ru.medkassa.demonstration;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.medkassa.application.invoice.Invoices;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.organization.StoreId;

/** Tells how the made invoices stand by now: of the plain ones those on which nothing has been paid, of the special all. */
@Singleton
class ListInvoices {

    private final Invoices invoices;

    @Inject
    ListInvoices(Invoices invoices) {
        this.invoices = invoices;
    }

    Listing execute(MadeInvoices made, TakenIn hospitals) {
        return new Listing(
                unpaid(made.plain(), hospitals),
                unpaid(made.ofOtherStores(), hospitals),
                made.specials().stream()
                        .flatMap(special -> present(special.draft(), hospitals).stream()
                                .map(invoice -> new Listing.OfSpecial(special, invoice)))
                        .toList());
    }

    private List<Listing.OfPlain> unpaid(List<Draft> drafts, TakenIn hospitals) {
        return drafts.stream()
                .flatMap(draft -> present(draft, hospitals).stream()
                        .filter(ListInvoices::isUntouched)
                        .map(invoice -> new Listing.OfPlain(draft.place(), invoice)))
                .toList();
    }

    private static boolean isUntouched(Invoice invoice) {
        return !invoice.isCancelled()
                && invoice.balance().due().equals(invoice.balance().total());
    }

    private Optional<Invoice> present(Draft draft, TakenIn hospitals) {
        return hospitals.storeId(draft.place()).stream()
                .flatMap(store -> found(draft, Set.of(store)))
                .findFirst();
    }

    private Stream<Invoice> found(Draft draft, Set<StoreId> stores) {
        return invoices.identified(draft.guid(), stores).stream();
    }
}
