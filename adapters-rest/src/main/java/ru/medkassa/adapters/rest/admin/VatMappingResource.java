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
import ru.medkassa.application.organization.ChangeVatMapping;
import ru.medkassa.application.organization.ReadVatMapping;
import ru.medkassa.domain.dictionary.VatMapping;
import ru.medkassa.domain.organization.OrganizationId;

/** Which services of the organisation have a rate of VAT of their own. */
@ApplicationScoped
@Path("admin/v1/organizations/{ogrn}/vat-mapping")
public class VatMappingResource {

    private static final String METHOD = "VatMapping";

    @Inject
    SettingsDoor door;

    @Inject
    ReadVatMapping readVatMapping;

    @Inject
    ChangeVatMapping changeVatMapping;

    @GET
    public Response get(@Context HttpServletRequest request, @PathParam("ogrn") String ogrn) {
        return door.read(request, ogrn, organization -> shown(organization.id()));
    }

    @PUT
    public Response put(@Context HttpServletRequest request, @PathParam("ogrn") String ogrn) {
        return door.change(METHOD, request, ogrn, this::reply);
    }

    private SettingsReply reply(SettingsDoor.Wanted wanted) {
        OrganizationId organization = wanted.organization().id();
        VatMapping now = readVatMapping.execute(organization);
        long revision = VatMappingView.of(now).revision();
        FieldFlaws flaws = new FieldFlaws();
        return IfMatch.seen(wanted.ifMatch(), revision)
                .map(seen -> seen != revision
                        ? SettingsReply.refused(SettingsProblem.OVERTAKEN)
                        : VatMappingFields.read(wanted.parameters(), flaws)
                                .map(it -> changed(organization, now, it))
                                .orElseGet(() -> SettingsReply.refused(SettingsProblem.WRONG, flaws.reasons())))
                .orElseGet(() -> SettingsReply.refused(SettingsProblem.UNSEEN));
    }

    private SettingsReply changed(OrganizationId organization, VatMapping now, VatMapping mapping) {
        return switch (changeVatMapping.execute(organization, mapping, now)) {
            case MADE -> shown(organization);
            case OVERTAKEN -> SettingsReply.refused(SettingsProblem.OVERTAKEN);
            case SECRET_CANNOT_BE_KEPT -> throw new IllegalStateException("A rate is no secret");
        };
    }

    /** As it is kept, in whose order the revision is counted. */
    private SettingsReply shown(OrganizationId organization) {
        VatMapping mapping = readVatMapping.execute(organization);
        VatMappingView view = VatMappingView.of(mapping);
        return SettingsReply.ok(
                view, view.revision(), "Ставок: " + mapping.entries().size());
    }
}
