package org.gijido.routes;

import java.util.List;
import java.util.Locale;

/**
 * A place of a route: somebody stamps here.
 *
 * @param code     as papers keep it: {@code DIVISION_HEAD}; a place keeps its code through all editions
 * @param japanese what stands over its box: 課長
 * @param howMany  of those who may stamp here have to
 * @param courses  on which courses of the kind a paper passes here; none takes the place out of use
 */
public record Place(String code, String japanese, String english, Who who, HowMany howMany, List<String> courses) {

    public Place {
        courses = List.copyOf(courses);
    }

    /** A place where any one is enough. */
    public Place(String code, String japanese, String english, Who who, List<String> courses) {
        this(code, japanese, english, who, HowMany.ANY, courses);
    }

    public String word(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : japanese;
    }

    /** {@code division-head}, as addresses and the API write the code. */
    public String path() {
        return path(code);
    }

    /** The same of a code alone. */
    public static String path(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code of what an address or the API wrote; there need be no such place. */
    public static String codeOf(String path) {
        return path.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
