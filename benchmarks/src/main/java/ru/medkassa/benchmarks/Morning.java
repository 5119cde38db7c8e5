package ru.medkassa.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import ru.medkassa.benchmarks.Cashier.Receipt;
import ru.medkassa.benchmarks.DemoFile.DemoInvoice;
import ru.medkassa.benchmarks.PaidServices.Call;
import ru.medkassa.benchmarks.PaidServices.Reply;

/**
 * A cashier's morning, call by call: a patient pays an invoice in two parts, and everything that usually goes wrong goes
 * wrong once.
 */
final class Morning {

    private static final int OK = 0;
    private static final int CHECK_NUMBER_KNOWN = 4013;
    private static final int INVOICE_PAID = 4014;
    private static final int TENANT_UNKNOWN = 4016;

    private final PaidServices server;
    private final Cashier cashier;
    private final DemoFile demo;
    private final Clock clock;
    private final PrintStream out;
    private int step;
    private int surprises;

    Morning(PaidServices server, Cashier cashier, DemoFile demo, Clock clock, PrintStream out) {
        this.server = server;
        this.cashier = cashier;
        this.demo = demo;
        this.clock = clock;
        this.out = out;
    }

    /** How many answers were not the expected ones. */
    int play() throws IOException, InterruptedException {
        show("1C asks whether anybody is there", cashier.version(), OK);
        show("1C sends its dictionary of cash desks", cashier.sendCashDesks(), OK);
        DemoInvoice invoice = unpaidInvoice();
        Reply found = show("The cashier types the number of the invoice", cashier.byNumber(invoice.number()), OK);
        show("1C confirms that it has the invoice", cashier.receive(invoice.guid()), OK);
        pay(invoice, found.due().orElse(invoice.due()));
        show(
                "The wrong hospital is named: it is as if there were none",
                cashier.byNumber(invoice.number(), demo.foreignTo(cashier.place())),
                TENANT_UNKNOWN);
        show("The number is typed again: nothing is due", cashier.byNumber(invoice.number()), INVOICE_PAID);
        return surprises;
    }

    private void pay(DemoInvoice invoice, BigDecimal due) throws IOException, InterruptedException {
        long checkNumber = clock.millis();
        BigDecimal half = due.divide(BigDecimal.valueOf(2), 2, RoundingMode.DOWN);
        LocalDateTime now = LocalDateTime.now(clock);
        Call cash = cashier.pay(invoice.guid(), new Receipt(checkNumber, 1, half, now));
        Call card = cashier.pay(invoice.guid(), new Receipt(checkNumber + 1, 3, due.subtract(half), now));
        show("The patient pays one half in cash", cash, OK);
        show("… and the other half by card", card, OK);
        show("The line was bad, 1C says it again: nothing is recorded twice", card, CHECK_NUMBER_KNOWN);
    }

    private DemoInvoice unpaidInvoice() throws IOException, InterruptedException {
        List<DemoInvoice> invoices = demo.invoicesAt(cashier.place());
        int start = new Random(clock.millis()).nextInt(invoices.size());
        for (int i = 0; i < invoices.size(); i++) {
            DemoInvoice invoice = invoices.get((start + i) % invoices.size());
            if (server.send(cashier.byNumber(invoice.number())).refusal() != INVOICE_PAID) {
                return invoice;
            }
        }
        throw new IllegalStateException("All demonstration invoices are paid: start the server again, or on a new one");
    }

    private Reply show(String title, Call call, int expected) throws IOException, InterruptedException {
        out.printf("%n── %d. %s%n→ %s %s%s%n", ++step, title, call.verb(), server.url(), call.target());
        call.body().ifPresent(body -> out.println(PrettyJson.of(body)));
        Reply reply = server.send(call);
        out.printf("← %d%n%s%n", reply.httpCode(), PrettyJson.of(reply.body()));
        if (reply.refusal() != expected || reply.httpCode() != (expected == OK ? 200 : 400)) {
            surprises++;
            out.printf("✗ Expected was %s%n", expected == OK ? "200" : "400 with the status " + expected);
        }
        return reply;
    }
}
