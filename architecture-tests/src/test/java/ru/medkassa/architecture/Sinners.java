package ru.medkassa.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who breaks which rule in the house of sinners. Whoever is not named at a rule keeps it. */
final class Sinners {

    private static final String LIST = """
            the_domain_knows_only_itself_and_the_jdk: domain.invoice.SmellsOfTables domain.invoice.ReadsFiles \
                domain.payer.KnowsItsUseCase
            the_domain_is_made_of_values: domain.cashdesk.OpenDesk domain.cashdesk.AnyDesk domain.organization.OpenArithmetic
            the_subjects_of_the_domain_stand_in_order: domain.money.KnowsTheInvoice domain.payer.KnowsItsNeighbour \
                domain.souvenir.HasNoFloor
            money_is_never_floating: domain.money.FloatingPrice domain.money.RoundsInBetween \
                application.payment.FloatingChange
            chance_comes_from_outside: domain.invoice.NumbersItself application.payment.ThrowsDice
            the_application_knows_the_domain_and_two_jakarta_words: application.payment.SpeaksHttp \
                application.delivery.CallsItself
            a_use_case_does_one_thing: application.invoice.DoesTwoThings application.invoice.HasAnotherDoor \
                application.invoice.OpensInside application.invoice.SharesTwoSteps
            no_remote_call_inside_a_transaction: application.delivery.CallsItself application.delivery.CallsThroughItsPort
            adapters_hide_behind_ports: adapters.persistence.payment.PublicPayments
            adapters_do_not_know_each_other: adapters.fiscal.atol.KnowsTheDoor
            nobody_inside_knows_an_adapter: demonstration.GoesToTheCellar
            rest_stays_at_the_door: application.payment.SpeaksHttp adapters.persistence.payment.AnswersHttp
            json_is_read_and_written_by_the_dialect: adapters.mis.WritesJson
            the_demonstration_only_hears_the_server_start: demonstration.ServesRequests
            tables_stay_in_the_cellar: domain.invoice.SmellsOfTables adapters.rest.door.OtherOutage \
                adapters.rest.journal.QueriesTables
            the_door_knows_no_more_of_tables_than_their_outage: adapters.rest.door.Outage
            packages_have_no_cycles: adapters.rest.receipt.KnowsTheReport adapters.rest.report.TurnsBack
            nobody_reads_the_wall_clock: application.journal.ReadsTheClock adapters.persistence.journal.HandsOutTheClock \
                demonstration.ReadsOldClocks demonstration.MakesItsOwnClock demonstration.DatesOfOld
            names_say_what_not_that: adapters.rest.reading.Misnamed$DeskManager adapters.rest.reading.Misnamed$DeskHelper \
                adapters.rest.reading.Misnamed$DeskUtil adapters.rest.reading.Misnamed$DeskUtils \
                adapters.rest.reading.Misnamed$DeskImpl adapters.rest.reading.Misnamed$IDesk \
                adapters.rest.reading.Misnamed$DeskMapper adapters.rest.reading.Misnamed$DeskDto \
                adapters.rest.reading.Misnamed$DeskDTO
            nobody_prints_to_the_console: adapters.rest.door.PrintsStackTraces demonstration.PrintsItsResult
            """;

    private static final Map<String, Set<String>> BY_RULE = LIST.lines()
            .map(line -> List.of(line.split(":? +")))
            .collect(Collectors.toMap(line -> line.get(0), line -> Set.copyOf(line.subList(1, line.size()))));

    private Sinners() {}

    static Set<String> of(String rule) {
        return BY_RULE.getOrDefault(rule, Set.of());
    }

    static Set<String> rules() {
        return BY_RULE.keySet();
    }
}
