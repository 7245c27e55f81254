package org.gijido.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Sets the clock back on one thread, for work that records what happened some time ago. */
public final class TimeShift {

    private static final ThreadLocal<Duration> BACK = new ThreadLocal<>();

    private TimeShift() {
    }

    /** Runs the work as if it began at that moment; nothing outside this thread notices. */
    public static void at(LocalDateTime moment, Runnable work) {
        at(moment, () -> {
            work.run();
            return null;
        });
    }

    /** @return what the work returns */
    public static <T> T at(LocalDateTime moment, Supplier<T> work) {
        Duration outer = BACK.get();
        BACK.set(Duration.between(moment.atZone(ClockProducer.JAPAN).toInstant(), Instant.now()));
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

    /** A clock that obeys {@link #at}. */
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
