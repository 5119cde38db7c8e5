package ru.medkassa.architecture.sinners.adapters.fiscal;

import java.net.http.HttpClient;
import ru.medkassa.architecture.sinners.application.delivery.FiscalRegistrar;

/** No sinner: calls far away, behind a port. */
class HttpRegistrar implements FiscalRegistrar {

    @Override
    public boolean print() {
        return HttpClient.newHttpClient().followRedirects() == HttpClient.Redirect.NEVER;
    }
}
