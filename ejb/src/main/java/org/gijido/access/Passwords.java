package org.gijido.access;

import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;

import org.gijido.shared.BusinessException;

/** How passwords are kept and what is asked of a new one (NIST SP 800-63B: length, not composition). */
@ApplicationScoped
public class Passwords {

    public static final int SHORTEST = 10;
    private static final int LONGEST = 200;

    @Inject
    private Pbkdf2PasswordHash hash;
    /** Checked for logins that do not exist, so that the answer takes as long. */
    private String decoy;

    protected Passwords() {
    }

    @PostConstruct
    void configure() {
        hash.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
                "Pbkdf2PasswordHash.Iterations", "600000"));
        decoy = hash.generate(Secrets.random().toCharArray());
    }

    /** @throws BusinessException INVALID when it is too short, too long, contains the login, or is one of those tried first */
    public String hashOfNew(String password, String login) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw BusinessException.invalid("access.error.passwordLength", SHORTEST, LONGEST);
        }
        if (password.contains(login)) {
            throw BusinessException.invalid("access.error.passwordIsLogin");
        }
        if (Guessable.is(password, login)) {
            throw BusinessException.invalid("access.error.passwordIsCommon");
        }
        return hash.generate(password.toCharArray());
    }

    /** @param password one of {@link Secrets#firstPassword}: nothing is asked of what was not chosen */
    String hashOfFirst(String password) {
        return hash.generate(password.toCharArray());
    }

    /** @param kept null when the account has none: takes as long and is false */
    boolean matches(String password, String kept) {
        boolean same = hash.verify(password.toCharArray(), kept == null ? decoy : kept);
        return same && kept != null;
    }
}
