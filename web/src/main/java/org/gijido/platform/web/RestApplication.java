package org.gijido.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** REST lies under {@code /api}; resources are found by their annotations. */
@ApplicationPath("/api")
public class RestApplication extends Application {
}
