package ru.medkassa.demonstration;

import java.util.ArrayList;
import java.util.List;
import ru.medkassa.domain.payer.Payer;

/** The invoices that show what is peculiar: each answer of the API that a plain unpaid invoice does not give. */
final class SpecialInvoices {

    private static final int FIRST_NUMBER = 90_001;
    private static final long SEED = 4012;
    private static final int INVOICES_OF_ONE_PAYER = 4;

    private final Place store = Hospitals.FIRST.place(0);
    private final DraftMaker maker = new DraftMaker(store, SEED, FIRST_NUMBER);
    private final List<Special> specials = new ArrayList<>();

    private SpecialInvoices() {}

    static List<Special> make() {
        return new SpecialInvoices().all();
    }

    private List<Special> all() {
        add("sourceDocument", "ByNumber: the sample of the API's description", SourceInvoice.DRAFT, Fate.ISSUED);
        addSameNumber();
        addSameGuid();
        add("paid", "ByNumber: 4014", maker.next(), Fate.PAID);
        add("partlyPaid", "ByNumber: 200, less is due than the sum", maker.next(), Fate.PARTLY_PAID);
        add("cancelled", "ByNumber: 200, isCancelled", maker.next(), Fate.CANCELLED);
        add("ofdDue", "Ofd by payer: listed; Status 6: 200", maker.next(), Fate.OFD_DUE);
        addRefund();
        addPayers();
        add("oddNumber", "ByNumber, number encoded: 200", maker.next().numbered("Д-17/2026 & дет.+1"), Fate.ISSUED);
        return specials;
    }

    private void addSameNumber() {
        String number = "777";
        add("sameNumber", "ByNumber by number: 4011", maker.next().numbered(number), Fate.ISSUED);
        add("sameNumber", "ByNumber by number: 4011", maker.next().numbered(number), Fate.ISSUED);
    }

    /** Two branches gave one identifier to two invoices; whoever asks from the third branch cannot know which is meant. */
    private void addSameGuid() {
        Draft first = new DraftMaker(Hospitals.FIRST.place(1), SEED + 1, FIRST_NUMBER).next();
        Draft second = new DraftMaker(Hospitals.FIRST.place(2), SEED + 2, FIRST_NUMBER).next();
        String hint = "ByNumber by invoiceGuid: 4012";
        specials.add(new Special("sameGuid", hint, "ВсеКассы", store, first, Fate.ISSUED));
        specials.add(new Special("sameGuid", hint, "ВсеКассы", store, second.identified(first.guid()), Fate.ISSUED));
    }

    private void addRefund() {
        Draft sale = maker.next();
        add("refundedSale", "ByNumber: 4014; paying the refund makes it due again", sale, Fate.PAID);
        add("refund", "ByNumber: 200, type 2 with its sale", sale.refundedAs(maker.next()), Fate.ISSUED);
    }

    private void addPayers() {
        Payer one = maker.newPayer();
        for (int i = 0; i < INVOICES_OF_ONE_PAYER; i++) {
            add("payerOfSeveral", "ByPayer: several", maker.next().payableBy(one), Fate.ISSUED);
        }
        Draft plain = maker.next().payableBy(maker.newPayerWithoutPatronymic());
        add("noPatronymic", "ByPayer with an empty ot: 200", plain, Fate.ISSUED);
    }

    private void add(String what, String hint, Draft draft, Fate fate) {
        specials.add(new Special(what, hint, "Касса1", store, draft, fate));
    }
}
