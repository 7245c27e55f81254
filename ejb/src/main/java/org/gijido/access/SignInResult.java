package org.gijido.access;

import java.time.LocalDateTime;

/** How an attempt to sign in ended. */
public sealed interface SignInResult {

    /**
     * @param token      for the browser's cookie; nobody can be shown it again
     * @param device     the key to keep in the device's cookie
     * @param mustChange a new password must be chosen first
     */
    record SignedIn(long signIn, String token, String device, boolean mustChange) implements SignInResult {
    }

    /** Login or password is wrong; which of them is not said. */
    record Refused() implements SignInResult {
    }

    /** Too many failures from this device or address. */
    record Locked(LocalDateTime until) implements SignInResult {
    }
}
