package org.gijido.live.web;

import java.security.Principal;

/**
 * Who entered.
 *
 * @param sessionKey names the browser session; empty for a program with a token
 */
record LivePrincipal(long accountId, String sessionKey) implements Principal {

    @Override
    public String getName() {
        return "account:" + accountId;
    }
}
