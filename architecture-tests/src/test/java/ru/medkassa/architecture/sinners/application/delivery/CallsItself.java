package ru.medkassa.architecture.sinners.application.delivery;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.net.http.HttpClient;

/** Holds its locks while it calls. */
@Singleton
@Transactional
public class CallsItself {

    public HttpClient execute() {
        return HttpClient.newHttpClient();
    }
}
