package org.gijido.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The description of the REST interface, open to everybody: {@code /openapi} in YAML, or in JSON for those who accept it
 * or say {@code ?format=JSON}, as MicroProfile has it; and under names by which tools know what they get. It takes the
 * whole of {@code /openapi/}, where the server would show a poorer one of its own.
 */
@WebServlet(urlPatterns = {"/openapi", "/openapi/*", "/openapi.json", "/openapi.yaml"})
public class ApiDescriptionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getPathInfo() != null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean json = wantsJson(request);
        response.setContentType(json ? "application/json" : "application/yaml;charset=UTF-8");
        try (InputStream file = getServletContext().getResourceAsStream("/WEB-INF/openapi/openapi." + (json ? "json" : "yaml"))) {
            file.transferTo(response.getOutputStream());
        }
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String format = request.getParameter("format");
        return switch (request.getServletPath()) {
            case "/openapi.json" -> true;
            case "/openapi.yaml" -> false;
            default -> format != null ? format.equalsIgnoreCase("JSON")
                    : Optional.ofNullable(request.getHeader("Accept")).orElse("").contains("application/json");
        };
    }
}
