package org.gijido.frame.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Locale;

import org.gijido.platform.JapaneseDates;

/** Days and moments for EL, by era for readers of Japanese: {@code #{g:era(row.due, 'short', me.locale)}}. */
public final class EraFunctions {

    private EraFunctions() {
    }

    /**
     * @param value a LocalDate or LocalDateTime; null gives an empty text
     * @param as    date, weekday, short, month, moment, stamp or time; null is date
     */
    public static String era(Temporal value, String as, Locale locale) {
        if (value == null) {
            return "";
        }
        LocalDateTime at = value instanceof LocalDateTime moment ? moment : LocalDate.from(value).atStartOfDay();
        String form = as == null || as.isEmpty() ? "date" : as;
        return locale.getLanguage().equals("en") ? english(at, form) : japanese(at, form);
    }

    private static String japanese(LocalDateTime at, String form) {
        LocalDate day = at.toLocalDate();
        return switch (form) {
            case "date" -> JapaneseDates.date(day);
            case "weekday" -> JapaneseDates.dateWithWeekday(day);
            case "short" -> JapaneseDates.shortDate(day);
            case "month" -> JapaneseDates.shortMonth(day);
            case "moment" -> JapaneseDates.dateTime(at);
            case "stamp" -> JapaneseDates.stamp(at);
            case "time" -> "%d:%02d".formatted(at.getHour(), at.getMinute());
            default -> throw new IllegalArgumentException("no form of a date: " + form);
        };
    }

    private static String english(LocalDateTime at, String form) {
        String pattern = switch (form) {
            case "date", "short" -> "d MMM uuuu";
            case "weekday" -> "EEE d MMM uuuu";
            case "month" -> "MMM uuuu";
            case "moment" -> "d MMM uuuu H:mm";
            case "stamp" -> "d MMM uuuu H:mm:ss";
            case "time" -> "H:mm";
            default -> throw new IllegalArgumentException("no form of a date: " + form);
        };
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(at);
    }
}
