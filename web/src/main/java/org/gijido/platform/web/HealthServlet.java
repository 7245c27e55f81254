package org.gijido.platform.web;

import java.io.IOException;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.gijido.platform.DatabaseHealth;
import org.gijido.platform.JsonText;
import org.gijido.platform.Readiness;

/** {@code /health/live}: the process answers. {@code /health/ready}: the database answers and nothing is still loading. */
@WebServlet(urlPatterns = "/health/*", loadOnStartup = 1)
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DatabaseHealth database;
    @Inject
    private transient Readiness readiness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getPathInfo() == null ? "" : request.getPathInfo()) {
            case "/live" -> answer(response, true, Set.of());
            case "/ready" -> ready(response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void ready(HttpServletResponse response) throws IOException {
        Set<String> pending = database.answers() ? readiness.pending() : Set.of("database");
        answer(response, pending.isEmpty(), pending);
    }

    private static void answer(HttpServletResponse response, boolean up, Set<String> pending) throws IOException {
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(JsonText.object().add("status", up ? "UP" : "DOWN")
                .add("pending", JsonText.array(pending)).build().toString());
    }
}
