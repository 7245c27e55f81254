package org.gijido.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** When work was done: in the office hours of the days before the first start. */
record DemoHours(LocalDate today) {

    private static final int MINUTES = 60;
    private static final int STRIDE = 37;

    /**
     * @param back  how many office days before today, at least 1
     * @param hour  of the day
     * @param index spreads the questions over the hour and a little beyond
     */
    LocalDateTime at(int back, int hour, int index) {
        LocalDate day = today;
        for (int count = 0; count < back; count++) {
            day = DemoCalendar.officeDay(day.minusDays(1), -1);
        }
        return day.atTime(hour, index * STRIDE % MINUTES, index * STRIDE * STRIDE % MINUTES);
    }
}
