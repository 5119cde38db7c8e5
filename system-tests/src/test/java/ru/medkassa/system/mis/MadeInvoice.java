package ru.medkassa.system.mis;

import java.util.UUID;

/** The n-th of the invoices that the information system has made for a test: 300 roubles in two lines. */
record MadeInvoice(String series, int n) {

    static final long KOPECKS = 30_000;

    UUID guid() {
        return UUID.nameUUIDFromBytes((series + "/" + n).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    String number() {
        return series + "-" + n;
    }

    String json() {
        return """
                {"invoiceGuid":"%1$s","invoiceNum":"%2$s","date":"2026-11-20T09:30:00","payerGuid":"%1$s",\
                "family":"Проверкин","name":"Пётр","ot":"Ильич","birthday":"1980-05-17T00:00:00",\
                "contactMPhone":"","contactEmail":"","type":1,"status":1,"isCancelled":false,\
                "invoiceSum":300.00,"paySum":300.00,"services":[\
                {"smGuid":"7e823e7b-6364-4bc9-8ce6-d8df7f75bf69","smCode":"B01.063.001","smName":"Прием врача",\
                "smCount":1.00,"smPrice":200.00,"smCost":0.00,"tax":1.0,"isCompleted":0},\
                {"smGuid":"33629517-b7af-4c6b-a5ae-35710db231f6","smCode":"A02.07.001","smName":"Осмотр",\
                "smCount":2.00,"smPrice":50.00,"smCost":0.00,"tax":1.0,"isCompleted":0}]}""".formatted(guid(), number());
    }
}
