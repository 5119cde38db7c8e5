package ru.medkassa.adapters.rest.admin;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import ru.medkassa.domain.organization.ExchangeRules;

/** The rules of an organisation's exchange, as {@link ExchangeRules} explains them. */
@JsonbPropertyOrder({"changePayers", "changeServices", "documentRegister", "cleanUp", "keptDays"})
public record ExchangeRulesView(
        boolean changePayers, boolean changeServices, boolean documentRegister, boolean cleanUp, int keptDays) {

    static ExchangeRulesView of(ExchangeRules rules) {
        return new ExchangeRulesView(
                rules.changePayers(),
                rules.changeServices(),
                rules.documentRegister(),
                rules.cleanUp(),
                rules.keptDays());
    }
}
