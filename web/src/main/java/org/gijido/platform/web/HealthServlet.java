package org.gijido.platform.web;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.gijido.platform.DatabaseHealth;
import org.gijido.platform.JsonText;
import org.gijido.platform.Readiness;
import org.gijido.platform.Watched;

/**
 * {@code /health/live}: the process answers. {@code /health/ready}: the database answers and nothing is still loading;
 * what a person should look at though it is ready stands under {@code troubles}.
 */
@WebServlet(urlPatterns = "/health/*", loadOnStartup = 1)
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DatabaseHealth database;
    @Inject
    private transient Readiness readiness;
    @Inject
    private transient Instance<Watched> watched;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getPathInfo() == null ? "" : request.getPathInfo()) {
            case "/live" -> answer(response, Set.of(), List.of());
            case "/ready" -> ready(response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void ready(HttpServletResponse response) throws IOException {
        if (database.answers()) {
            answer(response, readiness.pending(), watched.stream().flatMap(one -> one.troubles().stream()).toList());
        } else {
            answer(response, Set.of("database"), List.of());
        }
    }

    private static void answer(HttpServletResponse response, Set<String> pending, Collection<String> troubles)
            throws IOException {
        response.setStatus(pending.isEmpty() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(JsonText.object().add("status", pending.isEmpty() ? "UP" : "DOWN")
                .add("pending", JsonText.array(pending)).add("troubles", JsonText.array(troubles)).build().toString());
    }
}
