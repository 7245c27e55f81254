package org.gijido.platform;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The strict reading of a time of day as people type it and programs write it. */
public final class TimesOfDay {

    private static final Pattern TIME = Pattern.compile("(午前|午後)?\\s*(?<hour>\\d{1,2})\\s*"
            + "(?::\\s*(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.(?<fraction>\\d{1,9}))?)?"
            + "|時\\s*(?:(?<half>半)|(?<minutes>\\d{1,2})\\s*分?\\s*(?:(?<seconds>\\d{1,2})\\s*秒)?)?)");
    private static final int NOON = 12;
    private static final String NANOS = "000000000";

    private TimesOfDay() {
    }

    /**
     * Reads 9:30, 9時30分, 午後1時, 10時半, 正午, 17:00:00, 13時5分24秒, 十時 (also in full-width digits).
     *
     * @return empty when it is no time of a day (25:00, 午後13時)
     */
    public static Optional<LocalTime> parse(String typed) {
        String plain = Numerals.figures(Numerals.plain(typed));
        Matcher parts = TIME.matcher(plain.equals("正午") ? "12:00" : plain);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return hour(parts).map(hour -> LocalTime.of(hour, minute(parts), number(parts, "second", "seconds"), nanos(parts)));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> hour(Matcher parts) {
        int hour = number(parts, "hour");
        String half = parts.group(1);
        if (half == null) {
            return Optional.of(hour);
        }
        return hour > NOON ? Optional.empty() : Optional.of(half.equals("午後") ? hour % NOON + NOON : hour);
    }

    private static int minute(Matcher parts) {
        return parts.group("half") == null ? number(parts, "minute", "minutes") : 30;
    }

    private static int nanos(Matcher parts) {
        String fraction = parts.group("fraction");
        return fraction == null ? 0 : Integer.parseInt((fraction + NANOS).substring(0, NANOS.length()));
    }

    private static int number(Matcher parts, String... groups) {
        for (String group : groups) {
            if (parts.group(group) != null) {
                return Integer.parseInt(parts.group(group));
            }
        }
        return 0;
    }
}
