package org.gijido.access;

/** What ended a sign-in, apart from time. All but the first two end everything that the account was entered with. */
public enum Ending {
    SIGNED_OUT,
    /** The administrator or the owner took one token back. */
    REVOKED,
    /** The person chose another password; the sign-in that did so goes on. */
    PASSWORD_CHANGED,
    /** The administrator handed another password over. */
    PASSWORD_ISSUED,
    /** A role was given or taken away. */
    ROLES_CHANGED,
    PERSON_TIED,
    PERSON_UNTIED,
    DISABLED
}
