package ru.medkassa.adapters.persistence.organization;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.dictionary.Dictionary;
import ru.medkassa.domain.invoice.InvoiceState;
import ru.medkassa.domain.invoice.InvoiceType;
import ru.medkassa.domain.invoice.TaxCode;
import ru.medkassa.domain.money.VatRate;
import ru.medkassa.domain.organization.OrganizationId;
import ru.medkassa.domain.payment.PaymentKind;

/** All rows of the codes of one hospital. */
record DictionaryRows(List<DictionaryEntryRow> entries, List<TransitionRow> transitions) {

    static DictionaryRows of(Dictionaries dictionaries, OrganizationId organization) {
        List<DictionaryEntryRow> entries = new ArrayList<>();
        entries.addAll(
                rows(DictionaryName.PAYMENT_KIND, dictionaries.paymentKinds(), BigDecimal::valueOf, organization));
        entries.addAll(
                rows(DictionaryName.INVOICE_TYPE, dictionaries.invoiceTypes(), BigDecimal::valueOf, organization));
        entries.addAll(rows(DictionaryName.STATE, dictionaries.states(), BigDecimal::valueOf, organization));
        entries.addAll(rows(DictionaryName.TAX, dictionaries.taxes(), TaxCode::value, organization));
        return new DictionaryRows(
                entries,
                dictionaries.transitions().stream()
                        .map(it -> TransitionRow.of(it, organization))
                        .toList());
    }

    Dictionaries toDictionaries() {
        return new Dictionaries(
                dictionary(DictionaryName.PAYMENT_KIND, BigDecimal::intValueExact, PaymentKind::valueOf),
                dictionary(DictionaryName.INVOICE_TYPE, BigDecimal::intValueExact, InvoiceType::valueOf),
                dictionary(DictionaryName.STATE, BigDecimal::intValueExact, InvoiceState::valueOf),
                dictionary(DictionaryName.TAX, TaxCode::new, VatRate::valueOf),
                transitions.stream().map(TransitionRow::toTransition).collect(Collectors.toSet()));
    }

    private static <C extends Comparable<C>, M extends Enum<M>> List<DictionaryEntryRow> rows(
            DictionaryName name,
            Dictionary<C, M> dictionary,
            Function<C, BigDecimal> number,
            OrganizationId organization) {
        return dictionary.meanings().entrySet().stream()
                .map(it -> new DictionaryEntryRow(
                        new DictionaryEntryRow.Key(organization.value(), name, number.apply(it.getKey())),
                        it.getValue()))
                .toList();
    }

    private <C extends Comparable<C>, M> Dictionary<C, M> dictionary(
            DictionaryName name, Function<BigDecimal, C> code, Function<String, M> meaning) {
        TreeMap<C, M> meanings = new TreeMap<>();
        entries.stream()
                .filter(row -> row.isOf(name))
                .forEach(row -> meanings.put(code.apply(row.code()), meaning.apply(row.meaning())));
        return new Dictionary<>(meanings);
    }
}
