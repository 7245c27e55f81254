package org.gijido.access.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Reads the trusted proxies when the product starts: a wrong setting stops the start, and not the first who signs in. */
@WebListener
public class TrustedProxies implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().log("forwarded addresses are believed from " + ClientAddress.trusted());
    }
}
