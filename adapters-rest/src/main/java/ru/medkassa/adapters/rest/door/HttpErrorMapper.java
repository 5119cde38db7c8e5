package ru.medkassa.adapters.rest.door;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Gives what JAX-RS refuses by itself, such as an unknown address or a wrong verb, our shape. */
@Provider
public class HttpErrorMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException failure) {
        Response refused = failure.getResponse();
        Response.ResponseBuilder response =
                Response.fromResponse(HttpProblems.of(refused.getStatus()).toResponse());
        String allow = refused.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? response.build()
                : response.header(HttpHeaders.ALLOW, allow).build();
    }
}
