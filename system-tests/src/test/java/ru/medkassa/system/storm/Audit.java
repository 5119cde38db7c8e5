package ru.medkassa.system.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what the cash desks know with what the books say. */
record Audit(CashDesk desk, Books books) {

    /** A payment that was answered 200 is there; none is there twice; one that was not answered is there at most once. */
    void nothingIsLostAndNothingIsThereTwice(List<Report> reports) throws Exception {
        for (Report report : reports) {
            List<Long> sums = books.sumsOf(report.payment());
            assertThat(sums).as(report::toString).hasSizeLessThan(2);
            assertThat(sums)
                    .as(report::toString)
                    .allMatch(sum -> sum == report.payment().kopecks());
            if (report.isSettled()) {
                assertThat(sums).as(report::toString).hasSize(1);
            }
        }
        balancesAreTheSumsOfPayments(reports);
    }

    /** Each payment may be reported once more: what is known is answered 4013, what was lost on the way is recorded. */
    void reportedAgainEveryPaymentIsThere(List<Report> reports) throws Exception {
        for (Report report : reports) {
            boolean known = !books.sumsOf(report.payment()).isEmpty();
            Answer answer = desk.pay(report.payment());
            assertThat(known ? answer.isAlreadyRecorded() : answer.isDone())
                    .as("%s, now %s", report, answer)
                    .isTrue();
            assertThat(books.sumsOf(report.payment()))
                    .containsExactly(report.payment().kopecks());
        }
        balancesAreTheSumsOfPayments(reports);
    }

    private void balancesAreTheSumsOfPayments(List<Report> reports) throws Exception {
        Set<Demo.Invoice> invoices =
                reports.stream().map(it -> it.payment().invoice()).collect(Collectors.toSet());
        for (Demo.Invoice invoice : invoices) {
            assertThat(books.received(invoice))
                    .as("received on %s", invoice.guid())
                    .isEqualTo(books.number(
                            "select coalesce(sum(sum), 0) from medkassa.payment where invoice_guid = ?",
                            invoice.guid()));
        }
    }

    /** No answer but a 200, a 4013 and a 503 in the contract's shape. */
    static void onlyKnownAnswers(List<Report> reports) {
        reports.stream().flatMap(report -> report.answers().stream()).forEach(answer -> {
            if (!answer.isDone() && !answer.isAlreadyRecorded()) {
                asksToComeAgain(answer);
            }
        });
    }

    static void asksToComeAgain(Answer answer) {
        assertThat(answer.code()).as(answer::body).isEqualTo(503);
        assertThat(answer.retryAfter())
                .hasValueSatisfying(seconds -> assertThat(seconds).matches("[1-9]\\d?"));
        assertThat(answer.contentType()).isEqualTo("application/json; charset=utf-8");
        assertThat(answer.json().keySet()).containsExactly("title", "status", "criticalLevel", "data");
        assertThat(answer.json().getInt("status")).isEqualTo(503);
    }
}
