package org.gijido.shared;

/**
 * Who did something, in the words of that day: the names are recorded and never follow later changes.
 *
 * @param personId   null for an account that is no person's (system administration, shared accounts)
 * @param department empty when the person has no post that day
 */
public record Actor(long accountId, Long personId, String name, String department, String division) {

    /** The product itself: timers, migrations, the demo city. */
    public static final Actor SYSTEM = new Actor(0, null, "議事堂", "", "");
}
