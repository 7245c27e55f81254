package org.gijido.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A15: times of a day in every form they are written. */
class TimesOfDayTest {

    @ParameterizedTest
    @CsvSource({"10:00, 10:00", "9:30, 09:30", "９：３０, 09:30", "10時, 10:00", "10時5分, 10:05", "10時半, 10:30", "午後1時, 13:00",
            "午後0時15分, 12:15", "午前11時, 11:00", "' 23:59 ', 23:59", "0:00, 00:00", "17:00:00, 17:00", "10:00:30, 10:00:30",
            "13時5分24秒, 13:05:24", "17時30, 17:30", "十時, 10:00", "午後五時十五分, 17:15", "正午, 12:00", "17:00:00.123, 17:00:00.123"})
    void timeIsReadAsItIsTyped(String typed, LocalTime time) {
        assertEquals(Optional.of(time), TimesOfDay.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24:00", "25:00", "10:60", "10時61分", "午後13時", "10", "十", "10:0", "10:00:60", "10:00:3", "午後",
            "10:00:00."})
    void whatIsNoTimeOfDayIsRefused(String typed) {
        assertEquals(Optional.empty(), TimesOfDay.parse(typed));
    }
}
