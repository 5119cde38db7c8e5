package ru.medkassa.demonstration;

import java.util.List;
import java.util.stream.Stream;

/**
 * All invoices of the demonstration.
 *
 * @param plain unpaid sales of the stores where most is tried out: the first one of each connected hospital
 * @param ofOtherStores unpaid sales of the other branches
 */
record MadeInvoices(List<Draft> plain, List<Draft> ofOtherStores, List<Special> specials) {

    private static final int OF_THE_FIRST_STORE = 400;
    private static final int OF_THE_BRANCH = 60;
    private static final int OF_THE_DENTISTS = 20;
    private static final int OF_THE_SECOND_HOSPITAL = 100;

    static MadeInvoices make() {
        return new MadeInvoices(
                both(
                        drafts(Hospitals.FIRST.place(0), 5001, OF_THE_FIRST_STORE),
                        drafts(Hospitals.SECOND.place(0), 1001, OF_THE_SECOND_HOSPITAL)),
                both(
                        drafts(Hospitals.FIRST.place(1), 20_001, OF_THE_BRANCH),
                        drafts(Hospitals.FIRST.place(2), 30_001, OF_THE_DENTISTS)),
                SpecialInvoices.make());
    }

    /** The first number of a store is the seed of its chance, too. */
    private static List<Draft> drafts(Place place, int firstNumber, int count) {
        return new DraftMaker(place, firstNumber, firstNumber).make(count);
    }

    private static List<Draft> both(List<Draft> first, List<Draft> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
