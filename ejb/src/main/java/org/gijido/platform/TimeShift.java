package org.gijido.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Sets the clock back on one thread, for work that records what happened some time ago. */
public final class TimeShift {

    private static final ThreadLocal<Duration> BACK = new ThreadLocal<>();

    private TimeShift() {
    }

    /** Runs the work as of that long ago; nothing outside this thread notices. */
    public static void ago(Duration back, Runnable work) {
        ago(back, () -> {
            work.run();
            return null;
        });
    }

    /** @return what the work returns */
    public static <T> T ago(Duration back, Supplier<T> work) {
        Duration outer = BACK.get();
        BACK.set(back);
        try {
            return work.get();
        } finally {
            if (outer == null) {
                BACK.remove();
            } else {
                BACK.set(outer);
            }
        }
    }

    /** A clock that obeys {@link #ago}. */
    static final class Shifted extends Clock {

        private final Clock real;

        Shifted(Clock real) {
            this.real = real;
        }

        @Override
        public ZoneId getZone() {
            return real.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Shifted(real.withZone(zone));
        }

        @Override
        public Instant instant() {
            Duration back = BACK.get();
            return back == null ? real.instant() : real.instant().minus(back);
        }
    }
}
