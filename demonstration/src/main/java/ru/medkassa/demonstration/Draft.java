package ru.medkassa.demonstration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ru.medkassa.domain.cashdesk.CashDeskGuid;
import ru.medkassa.domain.invoice.Balance;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceKey;
import ru.medkassa.domain.invoice.InvoiceLine;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.organization.StoreId;
import ru.medkassa.domain.payer.Payer;

/** An invoice that is to be issued, before its store has our own number. */
record Draft(
        Place place,
        InvoiceGuid guid,
        InvoiceNumber number,
        Instant date,
        Optional<InvoiceGuid> parent,
        Optional<CashDeskGuid> cashDesk,
        Payer payer,
        List<InvoiceLine> lines) {

    Invoice issuedIn(StoreId store) {
        return new Invoice(
                new InvoiceKey(store, guid),
                number,
                date,
                parent.isPresent() ? InvoiceType.REFUND : InvoiceType.SALE,
                parent,
                cashDesk,
                payer,
                lines,
                InvoiceState.ISSUED,
                Balance.unpaid(Invoice.sum(lines)));
    }

    Draft numbered(String other) {
        return new Draft(place, guid, new InvoiceNumber(other), date, parent, cashDesk, payer, lines);
    }

    Draft identified(InvoiceGuid other) {
        return new Draft(place, other, number, date, parent, cashDesk, payer, lines);
    }

    Draft payableBy(Payer other) {
        return new Draft(place, guid, number, date, parent, cashDesk, other, lines);
    }

    /** The refund of this sale, whole, under the number and the identifier of another draft. */
    Draft refundedAs(Draft other) {
        return new Draft(place, other.guid, other.number, other.date, Optional.of(guid), cashDesk, payer, lines);
    }
}
