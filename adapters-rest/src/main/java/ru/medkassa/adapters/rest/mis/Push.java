package ru.medkassa.adapters.rest.mis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.medkassa.application.invoice.TakeInInvoices;
import ru.medkassa.application.organization.Sender;
import ru.medkassa.dialect.reading.JsonDocument;
import ru.medkassa.dialect.reading.Piece;
import ru.medkassa.dialect.reading.Pieces;
import ru.medkassa.dialect.v2.WrittenJson;

/** One push on its way in: cut into invoices, taken in by batches, answered in the same order and the same shape. */
final class Push {

    private final Pieces pieces;
    private final Sender sender;
    private final Function<List<StatedInvoice>, List<PushResult>> intake;
    private final Spool spool;
    private final List<StatedInvoice> batch = new ArrayList<>();
    private PushCounts counts = PushCounts.NONE;
    private long answered;
    private long line;
    private boolean stopped;

    /** @param intake takes in a batch, see {@link Intake#take} */
    Push(Pieces pieces, Sender sender, Function<List<StatedInvoice>, List<PushResult>> intake, Spool spool) {
        this.pieces = pieces;
        this.sender = sender;
        this.intake = intake;
        this.spool = spool;
    }

    /** Reads the body to its end, also when nothing of it can be taken in any more: the client is still writing. */
    void run() {
        open();
        try {
            Optional<Piece> piece = pieces.next();
            while (piece.isPresent()) {
                take(piece.get());
                piece = pieces.next();
            }
        } catch (IOException e) {
            put(StatedInvoice.refused(line + 1, null, "тело запроса не получено полностью или сжато с ошибкой"));
        }
        flush();
        close();
    }

    PushCounts counts() {
        return counts;
    }

    /** Whether the database went away in the middle. */
    boolean stopped() {
        return stopped;
    }

    /** Whether the client learns of any invoice what became of it. */
    boolean answeredAnything() {
        return answered > 0;
    }

    private void take(Piece piece) {
        line = piece.number();
        if (!stopped) {
            put(piece.fold(this::read, unfit -> StatedInvoice.refused(unfit.number(), null, unfit.reason())));
        }
    }

    private StatedInvoice read(Piece.Document document) {
        long number = document.number();
        return JsonDocument.object(document.bytes())
                .fold(
                        element -> StatedInvoice.read(number, element, sender),
                        () -> StatedInvoice.refused(number, null, "пусто"),
                        reason -> {
                            pieces.breakOff();
                            boolean array = pieces.shape() == Pieces.Shape.ARRAY;
                            return StatedInvoice.refused(
                                    number, null, array ? reason + "; остаток массива не прочитан" : reason);
                        });
    }

    private void put(StatedInvoice stated) {
        batch.add(stated);
        if (batch.size() == TakeInInvoices.LARGEST_BATCH) {
            flush();
        }
    }

    private void flush() {
        if (batch.isEmpty() || stopped) {
            return;
        }
        try {
            intake.apply(List.copyOf(batch)).forEach(this::answer);
        } catch (Intake.DatabaseAwayException e) {
            e.before().forEach(this::answer);
            StatedInvoice first = batch.get(e.before().size());
            stopped = true;
            if (answered > 0) {
                answer(new PushResult(
                        first.result().line(),
                        first.result().invoiceGuid(),
                        first.result().invoiceNum(),
                        PushResult.STOPPED,
                        null,
                        "база данных недоступна, повторите начиная с этой строки"));
            }
        }
        batch.clear();
    }

    private void answer(PushResult result) {
        if (pieces.shape() == Pieces.Shape.ARRAY && answered > 0) {
            spool.write(",");
        }
        spool.write(WrittenJson.text(result));
        if (pieces.shape() == Pieces.Shape.LINES) {
            spool.write("\n");
        }
        counts = counts.plus(result.result());
        answered++;
    }

    private void open() {
        if (pieces.shape() == Pieces.Shape.ARRAY) {
            spool.write("[");
        }
    }

    private void close() {
        if (pieces.shape() == Pieces.Shape.ARRAY) {
            spool.write("]");
        }
        if (pieces.shape() == Pieces.Shape.LINES) {
            spool.write(WrittenJson.text(counts) + "\n");
        }
    }
}
