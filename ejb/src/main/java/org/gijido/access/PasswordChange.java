package org.gijido.access;

import java.time.LocalDateTime;

/** How an attempt to choose a new password ended. */
public sealed interface PasswordChange {

    /** The new one holds. */
    record Changed() implements PasswordChange {
    }

    /** The present password is another. */
    record WrongPresent() implements PasswordChange {
    }

    /** It was wrong too often. */
    record Locked(LocalDateTime until) implements PasswordChange {
    }
}
