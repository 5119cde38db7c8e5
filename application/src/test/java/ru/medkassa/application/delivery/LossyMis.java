package ru.medkassa.application.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import ru.medkassa.domain.invoice.InvoiceGuid;

/**
 * A medical information system that applies what it is told once, however often it is told, and then loses 30 % of its
 * answers; of 20 % of the calls it fails before it applies anything.
 */
public final class LossyMis implements MedicalSystem {

    private static final int LOST_PERCENT = 30;
    private static final int FAILED_PERCENT = 20;

    private final Random random;
    private final Map<InvoiceGuid, List<String>> applied = new HashMap<>();
    private int requests;

    public LossyMis(long seed) {
        random = new Random(seed);
    }

    @Override
    public synchronized MisAnswer send(Letter letter) {
        requests++;
        int luck = random.nextInt(100);
        if (luck < FAILED_PERCENT) {
            return new MisAnswer.Answered(503, Optional.empty(), "Сервер перегружен");
        }
        boolean news = apply(letter.content());
        if (luck < FAILED_PERCENT + LOST_PERCENT) {
            return new MisAnswer.NoAnswer("Ответ потерян");
        }
        return news
                ? new MisAnswer.Answered(200, Optional.empty(), "")
                : new MisAnswer.Answered(400, Optional.of(4013), "Уже зафиксировано");
    }

    /** What it has applied of each invoice, in the order in which it has. */
    public synchronized Map<InvoiceGuid, List<String>> applied() {
        return applied;
    }

    public synchronized int requests() {
        return requests;
    }

    private boolean apply(Letter.Content content) {
        InvoiceGuid invoice = content.fold(
                Letter.Receive::invoice, pay -> pay.payment().invoice().guid(), Letter.Status::invoice, desks -> {
                    throw new IllegalArgumentException("No invoice");
                });
        String what = content.fold(
                receive -> "received",
                pay -> "paid " + pay.payment().payment().checkNumber(),
                status -> "state " + status.state(),
                desks -> "desks");
        List<String> known = applied.computeIfAbsent(invoice, it -> new ArrayList<>());
        return !known.contains(what) && known.add(what);
    }
}
