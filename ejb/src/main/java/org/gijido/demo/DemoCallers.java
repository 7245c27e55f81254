package org.gijido.demo;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.gijido.access.Caller;
import org.gijido.access.Role;

/** Who loads the city before there is anybody in it. */
final class DemoCallers {

    static final Caller FOUNDER = new Caller(0, null, "demo", "議事堂", Set.of(Role.ADMIN, Role.SECRETARIAT, Role.GENERAL_AFFAIRS,
            Role.DOCUMENTS), false, List.of(), Locale.JAPANESE, "standard");

    private DemoCallers() {
    }
}
