package ru.medkassa.architecture.sinners.application.payment;

import jakarta.ws.rs.core.Response;

/** A use case that knows how it will be answered. */
class SpeaksHttp {

    Response answer() {
        return Response.ok().build();
    }
}
