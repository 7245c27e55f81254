package org.gijido.platform;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** When a job's turn comes. */
public sealed interface Times {

    /** The first turn after a moment. */
    LocalDateTime after(LocalDateTime moment);

    /** Again and again. @param pause from one beginning to the next, at least a second */
    record Every(Duration pause) implements Times {

        @Override
        public LocalDateTime after(LocalDateTime moment) {
            return moment.plus(pause);
        }
    }

    /** Once a day, in Japan's time. */
    record Daily(LocalTime at) implements Times {

        @Override
        public LocalDateTime after(LocalDateTime moment) {
            LocalDateTime today = moment.toLocalDate().atTime(at);
            return moment.isBefore(today) ? today : today.plusDays(1);
        }
    }

    static Times every(Duration pause) {
        return new Every(pause);
    }

    static Times daily(int hour, int minute) {
        return new Daily(LocalTime.of(hour, minute));
    }
}
