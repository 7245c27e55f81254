package org.gijido.payara;

import java.security.SecureRandom;
import java.util.HexFormat;

import com.sun.enterprise.util.uuid.UuidGenerator;

/**
 * Session ids of 160 random bits. Those of the server hold a clock and a counter and only about 56 bits of chance.
 * Compiled by {@code deploy/lib/lock-down.sh} into the domain's {@code lib}: the server makes sessions before it asks
 * any application.
 */
public class SessionIds implements UuidGenerator {

    private static final SecureRandom CHANCE = new SecureRandom();

    @Override
    public String generateUuid() {
        byte[] id = new byte[20];
        CHANCE.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }

    @Override
    public String generateUuid(Object ignored) {
        return generateUuid();
    }
}
