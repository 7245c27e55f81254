package org.gijido.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Sets the clock back on one thread, for the demo, whose questions were asked some days ago. In production there is no
 * such clock: the one that everybody gets cannot be shifted.
 */
@ApplicationScoped
public class TimeShift {

    private final ThreadLocal<Duration> back = new ThreadLocal<>();
    private final Mode mode;

    TimeShift() {
        this(Mode.current());
    }

    TimeShift(Mode mode) {
        this.mode = mode;
    }

    /**
     * Runs the work as if it began at that moment; nothing outside this thread notices.
     *
     * @throws IllegalStateException in production
     */
    public void at(LocalDateTime moment, Runnable work) {
        at(moment, () -> {
            work.run();
            return null;
        });
    }

    /**
     * @return what the work returns
     * @throws IllegalStateException in production
     */
    public <T> T at(LocalDateTime moment, Supplier<T> work) {
        if (mode != Mode.DEMO) {
            throw new IllegalStateException("the clock can be set back in demo mode only");
        }
        Duration outer = back.get();
        back.set(Duration.between(moment.atZone(ClockProducer.JAPAN).toInstant(), Instant.now()));
        try {
            return work.get();
        } finally {
            if (outer == null) {
                back.remove();
            } else {
                back.set(outer);
            }
        }
    }

    /** In the demo a clock that obeys {@link #at}; in production the real one itself. */
    Clock clock(Clock real) {
        return switch (mode) {
            case PRODUCTION -> real;
            case DEMO -> new Shifted(real);
        };
    }

    private final class Shifted extends Clock {

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
            Duration shift = back.get();
            return shift == null ? real.instant() : real.instant().minus(shift);
        }
    }
}
