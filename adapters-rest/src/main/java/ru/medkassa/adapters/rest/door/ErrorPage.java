package ru.medkassa.adapters.rest.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import ru.medkassa.dialect.v2.WrittenJson;

/** What the container would answer with a page of its own is answered in our shape. */
@WebServlet(ErrorPage.PATH)
public class ErrorPage extends HttpServlet {

    static final String PATH = "/error";

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Problem problem = HttpProblems.of(code instanceof Integer status ? status : HttpServletResponse.SC_NOT_FOUND);
        byte[] body = WrittenJson.text(problem).getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.httpCode());
        response.setHeader("Content-Type", Json.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
