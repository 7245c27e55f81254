package org.gijido.live.web;

import java.security.Principal;

import org.gijido.access.Credential;

/** Who entered, and with what. */
record LivePrincipal(Credential credential) implements Principal {

    @Override
    public String getName() {
        return "account:" + credential.accountId();
    }
}
