package ru.medkassa.architecture.sinners.adapters.rest.door;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** No sinner: the platform calls it a mapper. */
class AnyFailureMapper implements ExceptionMapper<IllegalStateException> {

    @Override
    public Response toResponse(IllegalStateException failure) {
        return Response.serverError().build();
    }
}
