package ru.medkassa.dialect.v2;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.medkassa.domain.invoice.TestInvoices.anInvoice;
import static ru.medkassa.domain.invoice.TestInvoices.sample4313;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import ru.medkassa.domain.dictionary.Dictionaries;
import ru.medkassa.domain.invoice.Invoice;
import ru.medkassa.domain.money.Money;
import ru.medkassa.domain.organization.StoreId;

class InvoiceViewTest {

    private static final StoreId STORE_ID = new StoreId(1);

    @Test
    void the_sample_invoice_is_written_to_the_letter() {
        assertThat(json(sample4313(STORE_ID), "Europe/Moscow"))
                .startsWith("{\"cashdeskGuid\":\"0cc91a68-216a-11ee-852b-2cf05d22ccc8\","
                        + "\"invoiceGuid\":\"a892d5ec-8132-4c92-8cd1-861a643292e2\","
                        + "\"invoiceNum\":\"4313\","
                        + "\"date\":\"2022-03-10T11:53:16.577\","
                        + "\"payerGuid\":\"ff1d2371-6f04-43a8-8919-be2680270545\","
                        + "\"family\":\"Тестовый\",\"name\":\"Дмитрий\",\"ot\":\"Юрьевич\","
                        + "\"birthday\":\"1972-02-20T00:00:00\","
                        + "\"contactMPhone\":\"89997776655\",\"contactEmail\":\"test@test.tost\","
                        + "\"type\":1,\"parentInvoiceGuid\":\"00000000-0000-0000-0000-000000000000\","
                        + "\"status\":1,\"isCancelled\":false,\"invoiceSum\":1552.00,\"paySum\":1552.00,"
                        + "\"services\":[{\"smGuid\":\"7e823e7b-6364-4bc9-8ce6-d8df7f75bf69\","
                        + "\"smCode\":\"B01.063.001\","
                        + "\"smName\":\"Прием (осмотр, консультация) врача-ортодонта первичный\","
                        + "\"smCount\":1.00,\"smPrice\":873.00,\"smCost\":0.00,\"tax\":1.0,\"isCompleted\":0,"
                        + "\"invoiceGuid\":\"a892d5ec-8132-4c92-8cd1-861a643292e2\"}")
                .contains("карпульным анестетиком (\\\"Ubistesin\\\", 3M ESPE, Германия)");
    }

    @Test
    void pay_sum_is_what_is_still_due() {
        Invoice partlyPaid = anInvoice().of("1552.00").build().receive(Money.ofRubles("552.00"));

        assertThat(json(partlyPaid, "Europe/Moscow"))
                .contains("\"status\":3")
                .contains("\"invoiceSum\":1552.00,\"paySum\":1000.00");
    }

    @Test
    void a_time_is_local_to_the_organisation() {
        assertThat(json(sample4313(STORE_ID), "Asia/Vladivostok")).contains("\"date\":\"2022-03-10T18:53:16.577\"");
    }

    private static String json(Invoice invoice, String zone) {
        return WrittenJson.text(InvoiceView.of(invoice, ZoneId.of(zone), Dictionaries.DEFAULTS));
    }
}
