package ru.medkassa.adapters.rest.audit;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;
import ru.medkassa.application.guide.ErrorGuide;
import ru.medkassa.application.guide.Guidance;

/** The error guide, or one row of it. */
@JsonbPropertyOrder({"errors"})
public record ErrorGuideView(List<Row> errors) {

    /** @param code of the one row that is asked for; absent: all */
    static ErrorGuideView of(Optional<String> code) {
        List<Guidance> asked =
                code.map(it -> ErrorGuide.row(it).stream().toList()).orElseGet(ErrorGuide::rows);
        return new ErrorGuideView(asked.stream().map(Row::of).toList());
    }

    /** One error; see {@link Guidance}. */
    @JsonbNillable
    @JsonbPropertyOrder({"code", "httpCode", "status", "title", "methods", "advice"})
    public record Row(
            String code, Integer httpCode, Integer status, String title, List<String> methods, AdviceView advice) {

        static Row of(Guidance row) {
            return new Row(
                    row.code(),
                    row.httpCode().orElse(null),
                    row.status().orElse(null),
                    row.title(),
                    row.methods(),
                    AdviceView.of(row.advice()));
        }
    }
}
