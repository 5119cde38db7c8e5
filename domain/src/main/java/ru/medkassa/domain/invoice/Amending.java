package ru.medkassa.domain.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import ru.medkassa.domain.organization.ExchangeRules;

/** The rules by which a statement of the medical information system changes an invoice; see {@link Invoice#amendedBy}. */
final class Amending {

    private Amending() {}

    static Amendment amend(Invoice held, Invoice stated, ExchangeRules rules) {
        if (held.isCancelled() && stated.isCancelled()) {
            return new Amendment.Unchanged();
        }
        if (isUntouched(held)) {
            return change(held, stated(held, stated, rules));
        }
        if (held.isCancelled()) {
            return new Amendment.Unchanged();
        }
        if (stated.isCancelled()) {
            return new Amendment.Amended(held.cancelled());
        }
        return flaw(held, stated).<Amendment>map(it -> it).orElseGet(() -> change(held, touched(held, stated, rules)));
    }

    /** Whether no cash desk has done anything with the invoice; what was cancelled without money is as good as new. */
    private static boolean isUntouched(Invoice held) {
        Balance balance = held.balance();
        return (held.state() == InvoiceState.ISSUED || held.isCancelled())
                && balance.received().isZero()
                && balance.returned().isZero();
    }

    private static Amendment change(Invoice held, Invoice after) {
        return after.equals(held) ? new Amendment.Unchanged() : new Amendment.Amended(after);
    }

    private static Invoice stated(Invoice held, Invoice stated, ExchangeRules rules) {
        return with(held, stated, rules, stated.state(), stated.balance());
    }

    private static Invoice touched(Invoice held, Invoice stated, ExchangeRules rules) {
        return with(held, stated, rules, held.state(), held.balance());
    }

    private static Invoice with(
            Invoice held, Invoice stated, ExchangeRules rules, InvoiceState state, Balance balance) {
        return new Invoice(
                held.key(),
                stated.number(),
                stated.date(),
                stated.type(),
                stated.parent(),
                stated.cashDesk(),
                rules.changePayers() ? stated.payer() : held.payer(),
                rules.changeServices() ? stated.lines() : keepingServices(held.lines(), stated.lines()),
                state,
                balance);
    }

    /** A service that is known keeps its name, code and tax; what is asked for it and whether it was done is new. */
    private static List<InvoiceLine> keepingServices(List<InvoiceLine> held, List<InvoiceLine> stated) {
        Partners partners = new Partners(held, stated);
        List<InvoiceLine> lines = new ArrayList<>();
        for (int i = 0; i < stated.size(); i++) {
            InvoiceLine line = stated.get(i);
            lines.add(partners.of(i)
                    .map(known -> new InvoiceLine(
                            line.service(),
                            known.code(),
                            known.name(),
                            line.quantity(),
                            line.price(),
                            line.cost(),
                            known.tax(),
                            line.completed()))
                    .orElse(line));
        }
        return lines;
    }

    private static Optional<Amendment.Refused> flaw(Invoice held, Invoice stated) {
        if (stated.type() != held.type()) {
            return refused(Amendment.Part.TYPE, 0);
        }
        if (!stated.parent().equals(held.parent())) {
            return refused(Amendment.Part.PARENT, 0);
        }
        if (!stated.balance().total().equals(held.balance().total())) {
            return refused(Amendment.Part.TOTAL, 0);
        }
        return flaw(held.lines(), stated.lines());
    }

    private static Optional<Amendment.Refused> flaw(List<InvoiceLine> held, List<InvoiceLine> stated) {
        if (stated.size() != held.size()) {
            return refused(Amendment.Part.LINES, Math.min(held.size(), stated.size()));
        }
        Partners partners = new Partners(held, stated);
        for (int i = 0; i < stated.size(); i++) {
            Optional<InvoiceLine> known = partners.of(i);
            if (known.isEmpty()) {
                return refused(Amendment.Part.LINES, i);
            }
            if (!known.get().quantity().equals(stated.get(i).quantity())) {
                return refused(Amendment.Part.QUANTITY, i);
            }
            if (!known.get().price().equals(stated.get(i).price())) {
                return refused(Amendment.Part.PRICE, i);
            }
        }
        return Optional.empty();
    }

    private static Optional<Amendment.Refused> refused(Amendment.Part part, int line) {
        return Optional.of(new Amendment.Refused(part, line));
    }

    /**
     * Which held line each stated one is: first those of the same service at the same price and number, then those of the
     * same service. The lines may come in another order, and one service may stand in several of them.
     */
    private record Partners(List<Optional<InvoiceLine>> ofStated) {

        Partners(List<InvoiceLine> held, List<InvoiceLine> stated) {
            this(new ArrayList<>(
                    stated.stream().map(it -> Optional.<InvoiceLine>empty()).toList()));
            List<InvoiceLine> left = new ArrayList<>(held);
            pair(stated, left, Partners::isTheSame);
            pair(stated, left, (one, other) -> one.service().equals(other.service()));
        }

        Optional<InvoiceLine> of(int index) {
            return ofStated.get(index);
        }

        private void pair(
                List<InvoiceLine> stated, List<InvoiceLine> left, BiPredicate<InvoiceLine, InvoiceLine> alike) {
            for (int i = 0; i < stated.size(); i++) {
                InvoiceLine line = stated.get(i);
                if (ofStated.get(i).isEmpty()) {
                    ofStated.set(
                            i, left.stream().filter(it -> alike.test(it, line)).findFirst());
                    ofStated.get(i).ifPresent(left::remove);
                }
            }
        }

        private static boolean isTheSame(InvoiceLine one, InvoiceLine other) {
            return one.service().equals(other.service())
                    && one.quantity().equals(other.quantity())
                    && one.price().equals(other.price());
        }
    }
}
