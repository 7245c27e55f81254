package org.gijido.access;

import java.util.Locale;

/**
 * Somebody was let in.
 *
 * @param caller     who it is today
 * @param mustChange whether a new password must be chosen before anything else
 */
public record Admission(Caller caller, Credential credential, boolean mustChange) {

    /** The same in the language chosen before the sign-in; whoever chose one keeps it. */
    public Admission unlessChosen(Locale locale) {
        return new Admission(caller.unlessChosen(locale), credential, mustChange);
    }
}
