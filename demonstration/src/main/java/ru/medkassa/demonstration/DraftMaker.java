package ru.medkassa.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.invoice.InvoiceGuid;
import ru.medkassa.domain.invoice.InvoiceLine;
import ru.medkassa.domain.invoice.InvoiceNumber;
import ru.medkassa.domain.payer.Payer;

/**
 * Makes the invoices of one store, one like the other on every run: the chance is seeded, and the first invoice is
 * always of the same morning.
 */
final class DraftMaker {

    private static final Instant FIRST_MORNING =
            LocalDateTime.of(2026, 1, 12, 8, 0).atZone(Hospitals.MOSCOW).toInstant();
    private static final Duration BETWEEN_INVOICES = Duration.ofSeconds(421).plusMillis(577);
    private static final int INVOICES_OF_A_DAY = 100;
    private static final int MOST_LINES = 5;
    private static final int INVOICES_OF_A_PAYER = 3;

    private final Place place;
    private final Random random;
    private final int firstNumber;
    private int made;
    private Optional<Payer> last = Optional.empty();

    DraftMaker(Place place, long seed, int firstNumber) {
        this.place = place;
        this.random = new Random(seed);
        this.firstNumber = firstNumber;
    }

    List<Draft> make(int count) {
        List<Draft> drafts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            drafts.add(next());
        }
        return drafts;
    }

    Draft next() {
        int index = made++;
        return new Draft(
                place,
                new InvoiceGuid(randomUuid()),
                new InvoiceNumber(Integer.toString(firstNumber + index)),
                FIRST_MORNING
                        .plus(Duration.ofDays(index / INVOICES_OF_A_DAY))
                        .plus(BETWEEN_INVOICES.multipliedBy(index % INVOICES_OF_A_DAY)),
                Optional.empty(),
                Optional.empty(),
                payer(),
                lines());
    }

    Payer newPayer() {
        return People.somebody(random);
    }

    Payer newPayerWithoutPatronymic() {
        return People.withoutPatronymic(random);
    }

    private Payer payer() {
        boolean again = random.nextInt(INVOICES_OF_A_PAYER) == 0;
        Payer payer = again ? last.orElseGet(this::newPayer) : newPayer();
        last = Optional.of(payer);
        return payer;
    }

    private List<InvoiceLine> lines() {
        List<InvoiceLine> lines = new ArrayList<>();
        int count = 1 + random.nextInt(MOST_LINES);
        while (lines.size() < count || !isMuchEnough(lines)) {
            lines.add(PriceList.line(random));
        }
        return lines;
    }

    /** A cashier must be able to split what is due: some fractions alone come to less than a rouble. */
    private static boolean isMuchEnough(List<InvoiceLine> lines) {
        return Invoice.sum(lines).kopecks() >= 200;
    }

    private UUID randomUuid() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return UUID.nameUUIDFromBytes(bytes);
    }
}
