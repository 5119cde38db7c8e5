package ru.medkassa.adapters.rest.mis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.medkassa.application.invoice.TakeInInvoices;
import ru.medkassa.application.invoice.TakenIn;
import ru.medkassa.application.organization.Sender;
import ru.medkassa.dialect.reading.JsonDocument;
import ru.medkassa.domain.invoice.Invoice;

/** The lines of a feed on their way in: by batches, of which the last is left for whoever moves the cursor. */
final class FeedLines {

    private final Sender sender;
    private final Function<List<StatedInvoice>, List<PushResult>> intake;
    private final List<StatedInvoice> batch = new ArrayList<>();
    private PushCounts counts = PushCounts.NONE;
    private Optional<PushResult> firstRefused = Optional.empty();
    private long line;

    /** @param intake takes in a batch, see {@link Intake#take} */
    FeedLines(Sender sender, Function<List<StatedInvoice>, List<PushResult>> intake) {
        this.sender = sender;
        this.intake = intake;
    }

    void take(String text) {
        line++;
        if (batch.size() == TakeInInvoices.LARGEST_BATCH) {
            flush();
        }
        batch.add(JsonDocument.object(text)
                .fold(
                        element -> StatedInvoice.read(line, element, sender),
                        () -> StatedInvoice.refused(line, null, "пусто"),
                        reason -> StatedInvoice.refused(line, null, reason)));
    }

    void flush() {
        intake.apply(List.copyOf(batch)).forEach(this::count);
        batch.clear();
    }

    List<Invoice> invoicesLeft() {
        return batch.stream().flatMap(it -> it.invoice().stream()).toList();
    }

    /** What all lines came to, the last batch included; asked once more if the transaction around it has failed. */
    Summary countsWith(List<TakenIn> last) {
        PushCounts before = counts;
        Optional<PushResult> firstBefore = firstRefused;
        int next = 0;
        for (StatedInvoice stated : batch) {
            count(stated.invoice().isPresent() ? Verdict.of(stated.result(), last.get(next++)) : stated.result());
        }
        Summary summary = new Summary(counts, firstRefused);
        counts = before;
        firstRefused = firstBefore;
        return summary;
    }

    private void count(PushResult result) {
        counts = counts.plus(result.result());
        if (firstRefused.isEmpty() && result.result().equals(PushResult.REFUSED)) {
            firstRefused = Optional.of(result);
        }
    }

    /** For the journal: how many came to what, and which one was refused first, and why. */
    record Summary(PushCounts counts, Optional<PushResult> firstRefused) {

        String inWords() {
            return counts.inWords()
                    + firstRefused
                            .map(it -> "; строка " + it.line() + ": "
                                    + (it.field() == null ? "" : "поле " + it.field() + ": ") + it.reason())
                            .orElse("");
        }
    }
}
