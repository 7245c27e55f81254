package org.gijido.access.web;

import java.util.Arrays;
import java.util.Locale;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/** The language before anybody has signed in: the choice made on the sign-in page, else Japanese. */
public final class Preferences {

    public static final String LANGUAGE_COOKIE = "gijido-language";

    private Preferences() {
    }

    public static Locale locale(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        boolean english = cookies != null && Arrays.stream(cookies)
                .anyMatch(cookie -> cookie.getName().equals(LANGUAGE_COOKIE) && cookie.getValue().equals("en"));
        return english ? Locale.ENGLISH : Locale.JAPANESE;
    }
}
