package org.gijido.notices;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.platform.Settings;

/** The office hours of the city. */
@Dependent
class CityHours {

    /** Setting: when the offices open, {@code 08:30} unless a city says otherwise. */
    static final String OPENS = "notices.officeOpens";
    /** Setting: when they close, {@code 17:15} unless a city says otherwise. */
    static final String CLOSES = "notices.officeCloses";

    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    OfficeHours all() {
        return new OfficeHours(LocalTime.parse(settings.text(OPENS, "08:30")), LocalTime.parse(settings.text(CLOSES, "17:15")));
    }

    boolean areNow() {
        return all().contain(LocalDateTime.now(clock));
    }
}
