package ru.medkassa.adapters.rest.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import ru.medkassa.adapters.rest.admin.OperatorAction.Shown;
import ru.medkassa.adapters.rest.delivery.Dispatcher;
import ru.medkassa.adapters.rest.door.Arrival;
import ru.medkassa.adapters.rest.door.Json;
import ru.medkassa.adapters.rest.door.Problem;
import ru.medkassa.adapters.rest.identity.Identification;
import ru.medkassa.adapters.rest.identity.Identification.Caller;
import ru.medkassa.application.delivery.Delivery;
import ru.medkassa.application.delivery.FindDelivery;
import ru.medkassa.application.delivery.GiveUpDelivery;
import ru.medkassa.application.delivery.ReadDeliveries;
import ru.medkassa.application.delivery.SendAgain;
import ru.medkassa.application.delivery.SendAllAgain;
import ru.medkassa.application.delivery.Treatment;
import ru.medkassa.application.delivery.Treatment.Hindrance;
import ru.medkassa.application.identity.Role;
import ru.medkassa.application.journal.AnswerCall;
import ru.medkassa.application.journal.JournalEntry.Subject;
import ru.medkassa.dialect.reading.Parameters;
import ru.medkassa.dialect.reading.Parsed;
import ru.medkassa.dialect.reading.Texts;
import ru.medkassa.domain.organization.OrganizationId;

/** Deferred sending (отложенная отправка): what of the own organisation waits or needs attention, and what is done. */
@ApplicationScoped
@Path("admin/v1/deliveries")
public class DeliveriesResource {

    private static final int OK = 200;
    private static final String WRONG = "Неверный запрос";
    private static final String NUMBER = "{number: \\d{1,18}}";
    private static final String NO_REASON =
            "поле reason: причина отказа, от 1 до " + Delivery.GivenUp.LONGEST_REASON + " знаков";

    @Inject
    Identification identification;

    @Inject
    ReadDeliveries readDeliveries;

    @Inject
    FindDelivery findDelivery;

    @Inject
    SendAgain sendAgain;

    @Inject
    SendAllAgain sendAllAgain;

    @Inject
    GiveUpDelivery giveUp;

    @Inject
    AnswerCall answerCall;

    @Inject
    Dispatcher dispatcher;

    @Inject
    Clock clock;

    @GET
    public Response list(@Context HttpServletRequest request) {
        return operator(request, caller -> page(caller.user().organization(), Arrival.of(request)));
    }

    @GET
    @Path(NUMBER)
    public Response one(@Context HttpServletRequest request, @PathParam("number") long number) {
        return operator(request, caller -> findDelivery
                .execute(caller.user().organization(), number)
                .map(it -> Json.response(OK, DeliveryView.of(it)))
                .orElseGet(() -> problem(Hindrance.UNKNOWN).toResponse()));
    }

    @POST
    @Path("process-all")
    public Response processAll(@Context HttpServletRequest request) {
        return operator(request, caller -> {
            OrganizationId organization = caller.user().organization();
            dispatcher.forgetFailuresOf(organization);
            return journaled(
                    "Deliveries.processAll", request, caller, () -> queued(sendAllAgain.execute(organization)));
        });
    }

    @POST
    @Path(NUMBER + "/send-again")
    public Response sendAgain(@Context HttpServletRequest request, @PathParam("number") long number) {
        return operator(request, caller -> {
            OrganizationId organization = caller.user().organization();
            dispatcher.forgetFailuresOf(organization);
            return journaled(
                    "Deliveries.sendAgain", request, caller, () -> shown(sendAgain.execute(organization, number)));
        });
    }

    @POST
    @Path(NUMBER + "/give-up")
    public Response giveUp(@Context HttpServletRequest request, @PathParam("number") long number) {
        return operator(request, caller -> {
            Parsed<String> reason = reason(Arrival.of(request).parameters());
            return journaled("Deliveries.giveUp", request, caller, () -> reason.toOptional()
                    .map(it -> shown(giveUp.execute(
                            caller.user().organization(),
                            number,
                            it,
                            caller.user().login())))
                    .orElseGet(() -> Shown.problem(
                            Problem.ofHttp(400, WRONG).because(reason.flaw().orElse(NO_REASON)))));
        });
    }

    private Response operator(HttpServletRequest request, Function<Caller, Response> work) {
        return identification
                .identify(request, Role.OPERATOR, Role.ADMINISTRATOR)
                .fold(work, Problem::toResponse);
    }

    private Response page(OrganizationId organization, Arrival arrival) {
        return DeliveryFields.query(arrival.parameters())
                .fold(
                        query -> Json.response(
                                OK, DeliveriesView.of(readDeliveries.execute(organization, query), query)),
                        () -> Problem.ofHttp(400, WRONG).toResponse(),
                        reason -> Problem.ofHttp(400, WRONG).because(reason).toResponse());
    }

    private Response journaled(String method, HttpServletRequest request, Caller caller, Supplier<Shown> work) {
        OperatorAction action = new OperatorAction(method, caller, identification.addressOf(request), clock.instant());
        return answerCall
                .execute(work, shown -> action.entry(shown, clock.instant()))
                .toResponse();
    }

    private static Parsed<String> reason(Parameters parameters) {
        return parameters
                .field("reason")
                .read(Texts::parse)
                .flatMap(it -> it.length() <= Delivery.GivenUp.LONGEST_REASON
                        ? Parsed.value(it)
                        : Parsed.malformed(NO_REASON));
    }

    private static Shown queued(int queued) {
        return Shown.value(Map.of("queued", queued), Subject.NONE, "Доставок к отправке: " + queued);
    }

    private static Shown shown(Treatment treatment) {
        return treatment.fold(
                it -> Shown.value(DeliveryView.of(it), it.subject(), "Доставка " + it.number()),
                it -> Shown.problem(problem(it)));
    }

    private static Problem problem(Hindrance hindrance) {
        return switch (hindrance) {
            case UNKNOWN -> Problem.ofHttp(404, "Не найдена доставка");
            case FINISHED -> Problem.ofHttp(409, "Доставка уже завершена");
            case BEING_SENT -> Problem.ofHttp(409, "Доставка сейчас отправляется, повторите запрос позже");
            case BEHIND_ANOTHER -> Problem.ofHttp(409, "Доставка ждёт предыдущей доставки того же счёта или магазина");
        };
    }
}
