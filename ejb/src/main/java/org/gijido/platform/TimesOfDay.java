package org.gijido.platform;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The strict reading of a time of day as people type it. */
public final class TimesOfDay {

    private static final Pattern TIME = Pattern.compile("(午前|午後)?\\s*(\\d{1,2})\\s*(?::\\s*(\\d{2})|時\\s*(?:(\\d{1,2})\\s*分|(半))?)");
    private static final int LAST_HOUR = 23;
    private static final int NOON = 12;
    private static final int LAST_MINUTE = 59;
    private static final int HALF = 30;

    private TimesOfDay() {
    }

    /**
     * Reads 9:30, 9時30分, 午後1時, 10時半 (also in full-width digits); minutes are the finest.
     *
     * @return empty when it is no time of a day (25:00, 午後13時)
     */
    public static Optional<LocalTime> parse(String typed) {
        Matcher parts = TIME.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(2));
        boolean halfDay = parts.group(1) != null;
        int minute = parts.group(5) != null ? HALF : number(parts.group(3)) + number(parts.group(4));
        if (hour > (halfDay ? NOON : LAST_HOUR) || minute > LAST_MINUTE) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of("午後".equals(parts.group(1)) ? (hour % NOON) + NOON : hour, minute));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
