package org.gijido.access.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.gijido.platform.web.Problem;

/** Answers those who are not signed in, each in the form that their request can understand. */
@ApplicationScoped
class Unauthenticated {

    AuthenticationStatus answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityHeadersFilter.write(request, response);
        if (PublicPaths.path(request).startsWith("/api/")) {
            Problem.of(401, "access.error.signInFirst", Preferences.locale(request)).write(response);
            return AuthenticationStatus.SEND_FAILURE;
        }
        return redirect(request, response, "/signin.xhtml" + next(request));
    }

    AuthenticationStatus changePasswordFirst(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SecurityHeadersFilter.write(request, response);
        if (PublicPaths.path(request).startsWith("/api/")) {
            Problem.of(403, "access.error.changePasswordFirst", Preferences.locale(request)).write(response);
            return AuthenticationStatus.SEND_FAILURE;
        }
        return redirect(request, response, "/password.xhtml");
    }

    private static String next(HttpServletRequest request) {
        String query = request.getQueryString();
        String wanted = PublicPaths.path(request) + (query == null ? "" : "?" + query);
        boolean page = request.getMethod().equals("GET") && !wanted.equals("/") && !wanted.equals("/index.xhtml");
        return page ? "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8) : "";
    }

    private static AuthenticationStatus redirect(HttpServletRequest request, HttpServletResponse response, String page)
            throws IOException {
        String target = request.getContextPath() + page;
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<?xml version='1.0' encoding='UTF-8'?><partial-response id='j_id1'><redirect url=\""
                    + target.replace("&", "&amp;") + "\"/></partial-response>");
        } else {
            RelativeRedirects.send(response, target);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
