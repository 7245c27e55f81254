package org.gijido.access.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

import org.gijido.platform.Mode;

/**
 * Names and locks the session cookie. In production it is a {@code __Host-} cookie, which browsers accept over TLS
 * only; the demo runs over plain http, also from a tablet in the same network.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean tls = Mode.current() == Mode.PRODUCTION;
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName(tls ? "__Host-GIJIDO" : "GIJIDO");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(tls);
        cookie.setAttribute("SameSite", "Lax");
    }
}
