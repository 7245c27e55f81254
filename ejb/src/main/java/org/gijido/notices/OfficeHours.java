package org.gijido.notices;

import java.time.LocalDateTime;
import java.time.LocalTime;

import org.gijido.platform.OfficeDays;

/** When people are at work: on office days, from one time to before another. */
public record OfficeHours(LocalTime from, LocalTime to) {

    public boolean contain(LocalDateTime moment) {
        LocalTime time = moment.toLocalTime();
        return OfficeDays.contain(moment.toLocalDate()) && !time.isBefore(from) && time.isBefore(to);
    }
}
