package org.gijido.live.web;

/** How fast an account may send commands: twenty a second, sixty after a rest. */
final class Pace {

    static final int A_SECOND = 20;
    static final int AT_ONCE = 60;
    private static final double NANOS = 1e9;

    private double left = AT_ONCE;
    private long asOf;

    /** @param now by {@link System#nanoTime()} */
    synchronized boolean take(long now) {
        refill(now);
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }

    /** Nothing would be forgotten with it. */
    synchronized boolean isFresh(long now) {
        refill(now);
        return left >= AT_ONCE;
    }

    private void refill(long now) {
        left = asOf == 0 ? left : Math.min(AT_ONCE, left + (now - asOf) / NANOS * A_SECOND);
        asOf = now;
    }
}
