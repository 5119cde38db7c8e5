package ru.medkassa.application.guide;

import java.util.List;
import java.util.Optional;

/** How a row of the guide is written down, cell by cell in the order of the source document's table. */
final class GuideRow {

    static final String ASK_ADMINISTRATOR = "Обратиться к администратору или в СТП";
    static final String ASK_MIS_SUPPORT = "Обратиться в СТП МИС";
    static final String NOTHING = "Действий не требуется";
    static final String NONE = "";

    static final String READS_AND_WRITES = "ByNumber ByPayer Ofd Receive Pay Status CashDesk";

    private final Optional<Integer> httpCode;
    private final Optional<Integer> status;
    private final String title;
    private final String methods;

    private GuideRow(Optional<Integer> httpCode, Optional<Integer> status, String title, String methods) {
        this.httpCode = httpCode;
        this.status = status;
        this.title = title;
        this.methods = methods;
    }

    static GuideRow refusal(int status, String title, String methods) {
        return new GuideRow(Optional.of(400), Optional.of(status), title, methods);
    }

    static GuideRow failure(int status, String title, String methods) {
        return new GuideRow(Optional.of(500), Optional.of(status), title, methods);
    }

    static GuideRow http(int httpCode, String title) {
        return new GuideRow(Optional.of(httpCode), Optional.empty(), title, READS_AND_WRITES);
    }

    /** A row that the source document does not have. */
    static Guidance ours(String code, String title, String check, String cashier, String oneC, String support) {
        Optional<Integer> httpCode = code.matches("\\d{3}") ? Optional.of(Integer.valueOf(code)) : Optional.empty();
        return new Guidance(
                code,
                httpCode,
                Optional.empty(),
                title,
                List.of(),
                new Advice(check, cashier, oneC, support, Advice.Author.MEDKASSA));
    }

    /** The rest of a row of the source document; the support's cell is ours. */
    Guidance says(String check, String cashier, String oneC, String support) {
        return new Guidance(
                String.valueOf(status.or(() -> httpCode).orElseThrow()),
                httpCode,
                status,
                title,
                List.of(methods.split(" ")),
                new Advice(check, cashier, oneC, support, Advice.Author.SOURCE));
    }
}
