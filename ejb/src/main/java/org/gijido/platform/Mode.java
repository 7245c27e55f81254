package org.gijido.platform;

import java.util.Locale;
import java.util.Optional;

/** How the installation runs. Anything but an explicit {@code demo} is production. */
public enum Mode {
    /** A real city: durable writes are insisted on, cookies need TLS, no default password exists. */
    PRODUCTION,
    /** The invented city on one machine, over plain http. */
    DEMO;

    /** From the system property {@code gijido.mode} or the environment variable {@code GIJIDO_MODE}. */
    public static Mode current() {
        return named(Optional.ofNullable(System.getProperty("gijido.mode")).orElse(System.getenv("GIJIDO_MODE")));
    }

    static Mode named(String name) {
        return name != null && name.toUpperCase(Locale.ROOT).equals("DEMO") ? DEMO : PRODUCTION;
    }
}
