package ru.medkassa.adapters.rest.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import ru.medkassa.application.organization.ChangeExchangeRules;
import ru.medkassa.application.organization.ReadExchangeRules;
import ru.medkassa.application.organization.Revision;
import ru.medkassa.domain.organization.ExchangeRules;
import ru.medkassa.domain.organization.Organization;

/** The rules of the organisation's exchange with its information system. */
@ApplicationScoped
@Path("admin/v1/organizations/{ogrn}/exchange-rules")
public class ExchangeRulesResource {

    private static final String METHOD = "ExchangeRules";

    @Inject
    SettingsDoor door;

    @Inject
    ReadExchangeRules readExchangeRules;

    @Inject
    ChangeExchangeRules changeExchangeRules;

    @GET
    public Response get(@Context HttpServletRequest request, @PathParam("ogrn") String ogrn) {
        return door.read(request, ogrn, organization -> {
            Revision<ExchangeRules> now = readExchangeRules.execute(organization.id());
            return SettingsReply.ok(ExchangeRulesView.of(now.value()), now.number(), "");
        });
    }

    @PUT
    public Response put(@Context HttpServletRequest request, @PathParam("ogrn") String ogrn) {
        return door.change(METHOD, request, ogrn, this::reply);
    }

    private SettingsReply reply(SettingsDoor.Wanted wanted) {
        Revision<ExchangeRules> now =
                readExchangeRules.execute(wanted.organization().id());
        FieldFlaws flaws = new FieldFlaws();
        return IfMatch.seen(wanted.ifMatch(), now.number())
                .map(seen -> seen != now.number()
                        ? SettingsReply.refused(SettingsProblem.OVERTAKEN)
                        : ExchangeRulesFields.read(wanted.parameters(), flaws)
                                .map(it -> changed(wanted.organization(), now, it))
                                .orElseGet(() -> SettingsReply.refused(SettingsProblem.WRONG, flaws.reasons())))
                .orElseGet(() -> SettingsReply.refused(SettingsProblem.UNSEEN));
    }

    private SettingsReply changed(Organization organization, Revision<ExchangeRules> now, ExchangeRules rules) {
        ExchangeRulesView view = ExchangeRulesView.of(rules);
        return switch (changeExchangeRules.execute(organization.id(), rules, now.number())) {
            case MADE ->
                SettingsReply.ok(
                        view, now.number() + 1, ChangedFields.between(ExchangeRulesView.of(now.value()), view));
            case OVERTAKEN -> SettingsReply.refused(SettingsProblem.OVERTAKEN);
            case SECRET_CANNOT_BE_KEPT -> throw new IllegalStateException("Rules have no secret");
        };
    }
}
