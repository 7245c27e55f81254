package org.gijido.access;

/**
 * What somebody was let in with. A connection that stays open asks again before every act whether it still stands.
 *
 * @param id of the sign-in or of the token
 */
public record Credential(Kind kind, long id, long accountId) {

    /** The two ways in. */
    public enum Kind {
        /** A browser, by its cookie. */
        SIGN_IN,
        /** A program, by its Bearer token. */
        TOKEN
    }
}
