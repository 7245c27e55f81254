package org.gijido.access;

import java.lang.System.Logger.Level;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

import org.gijido.platform.Mode;

/** A city's installation has no account to begin with: at each start without an administrator a link is made for the first. */
@Singleton
@Startup
public class FirstAdministrator {

    private static final System.Logger LOGGER = System.getLogger(FirstAdministrator.class.getName());

    @Inject
    private AdministratorLinks links;

    @PostConstruct
    void begin() {
        if (Mode.current() == Mode.PRODUCTION) {
            links.makeFirst().ifPresent(file -> LOGGER.log(Level.INFO,
                    "there is no administrator yet: the link that opens the first account lies in {0}", file));
        }
    }
}
