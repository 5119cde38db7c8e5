package ru.medkassa.architecture.sinners.adapters.persistence.payment;

import jakarta.ws.rs.core.Response;

/** An answer from the cellar. */
class AnswersHttp {

    Response answer() {
        return Response.ok().build();
    }
}
