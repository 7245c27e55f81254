package org.gijido.questions;

import java.util.Locale;

import org.gijido.shared.FeatureOnly;

/**
 * A place where several have to stamp and not all of them have, in the words of the route that the answer began with.
 *
 * @param code   of the place
 * @param word   what stands over its box: 課長
 * @param given  stamps that stand there
 * @param needed how many make it whole
 */
public record PartStamps(String code, String word, String english, int given, int needed) {

    /** As a query finds it, still without words. @param code null for none, which gives null */
    @FeatureOnly
    public static PartStamps at(String code, Integer given, Integer needed) {
        return code == null ? null : new PartStamps(code, "", "", given, needed);
    }

    public String word(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : word;
    }
}
