package org.gijido.questions;

import java.util.Locale;

import org.gijido.shared.FeatureOnly;

/**
 * The furthest stamp that stands on an answer, in the words of the route that the answer began with.
 *
 * @param code   of its place: {@code DIVISION_HEAD}
 * @param word   what stands over its box: 課長
 * @param number which of the route's places it is, from 1
 * @param of     how many places the route has
 */
public record LastStamp(String code, String word, String english, int number, int of) {

    /** As a query finds it, still without words. @param code null for none, which gives null */
    @FeatureOnly
    public static LastStamp at(String code) {
        return code == null ? null : new LastStamp(code, "", "", 0, 0);
    }

    public String word(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : word;
    }
}
