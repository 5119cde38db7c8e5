package ru.medkassa.system.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Requests that no till sends on purpose: the server answers in its own shape, and the books stay right. */
@ExtendWith(Standing.Resolver.class)
class MutatedRequestsLauncherIT {

    private static final long SECONDS = Long.getLong("storm.seconds", 30);
    private static final long SEED = Long.getLong("storm.seed", 54);
    private static final int INVOICES = 12;
    private static final int SHOWN = 10;

    private final Standing standing;
    private final CashDesk desk;
    private final Books books;

    MutatedRequestsLauncherIT(Standing standing) {
        this.standing = standing;
        desk = standing.cashDesk("Касса1");
        books = standing.books();
    }

    @Test
    void a_refused_call_changes_nothing_but_the_journal() throws Exception {
        Demo.Invoice invoice = standing.demo().unpaid();
        Samples samples = new Samples(desk, List.of(invoice));
        List<RawRequest> calls = RefusedCalls.about(invoice, samples, desk);
        Map<String, String> before = Snapshot.ofTables(books);
        long journaled = books.number("select count(*) from medkassa.journal");

        List<Exchange> exchanges = Storm.ofAll(calls, standing.launcher().url());

        assertThat(exchanges).hasSize(calls.size());
        assertThat(exchanges).noneMatch(Exchange::isDone);
        assertThat(flawed(exchanges)).isEmpty();
        assertThat(Snapshot.ofTables(books)).containsKeys("invoice", "payment").isEqualTo(before);
        assertThat(books.number("select count(*) from medkassa.journal")).isGreaterThan(journaled);
    }

    @Test
    void a_storm_of_mutated_requests_is_answered_in_our_shape_and_leaves_the_books_right() throws Exception {
        List<Demo.Invoice> invoices = new ArrayList<>(standing.demo().unpaid(INVOICES));
        invoices.addAll(standing.demo().special());
        RandomRequests requests = new RandomRequests(new Samples(desk, invoices), SEED);
        Map<String, String> before = Snapshot.ofInvoices(books);
        List<String> unexplained = Snapshot.unexplainedMoney(books);
        long recorded = books.number("select count(*) from medkassa.payment");

        List<Exchange> exchanges = Storm.forSeconds(SECONDS, standing.launcher().url(), requests::number);

        assertThat(flawed(exchanges)).as(summary(exchanges)).isEmpty();
        assertThat(Snapshot.unexplainedMoney(books)).isEqualTo(unexplained);
        assertThat(books.number("select count(*) from medkassa.payment") - recorded)
                .isBetween(paid(exchanges), paid(exchanges) + open(exchanges));
        assertThat(changed(before)).isSubsetOf(mayChange(exchanges));
        assertThat(paid(exchanges)).as("payments that were recorded").isPositive();
    }

    private static List<String> flawed(List<Exchange> exchanges) {
        return exchanges.stream()
                .filter(exchange -> exchange.flaw().isPresent())
                .limit(SHOWN)
                .map(exchange -> exchange.flaw().get() + "\n  " + exchange)
                .toList();
    }

    private static long paid(List<Exchange> exchanges) {
        return exchanges.stream()
                .filter(Exchange::isPay)
                .filter(Exchange::isDone)
                .count();
    }

    private static long open(List<Exchange> exchanges) {
        return exchanges.stream().filter(Exchange::isOpen).count();
    }

    private Set<String> changed(Map<String, String> before) throws Exception {
        Set<String> changed = new HashSet<>();
        Snapshot.ofInvoices(books).forEach((invoice, row) -> {
            if (!row.equals(before.get(invoice))) {
                changed.add(invoice.substring(invoice.indexOf(' ') + 1));
            }
        });
        return changed;
    }

    /** Those that a done call answered with, those of calls whose answer never came, and the sales they refund. */
    private Set<String> mayChange(List<Exchange> exchanges) throws Exception {
        Set<String> may = exchanges.stream()
                .flatMap(exchange -> exchange.isOpen() ? exchange.guidsAsked() : exchange.guidsAnswered())
                .collect(Collectors.toSet());
        for (String pair :
                books.texts("select guid || ' ' || parent_guid from medkassa.invoice where parent_guid is not null")) {
            if (may.contains(pair.split(" ")[0])) {
                may.add(pair.split(" ")[1]);
            }
        }
        return may;
    }

    private static String summary(List<Exchange> exchanges) {
        return exchanges.size() + " requests: "
                + exchanges.stream()
                        .collect(Collectors.groupingBy(
                                it -> it.answer().map(RawAnswer::code).orElse(0), TreeMap::new, Collectors.counting()));
    }
}
