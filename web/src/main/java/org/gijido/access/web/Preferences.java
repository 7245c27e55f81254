package org.gijido.access.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The language before anybody has signed in, and of whoever never chose one: the choice made on the sign-in page, else Japanese.
 */
public final class Preferences {

    public static final String LANGUAGE_COOKIE = "gijido-language";
    private static final Duration KEPT = Duration.ofDays(400);

    private Preferences() {
    }

    public static Locale locale(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        boolean english = cookies != null && Arrays.stream(cookies)
                .anyMatch(cookie -> cookie.getName().equals(LANGUAGE_COOKIE) && cookie.getValue().equals("en"));
        return english ? Locale.ENGLISH : Locale.JAPANESE;
    }

    /** @param language {@code ja} or {@code en}; another one is not remembered */
    static void remember(String language, HttpServletResponse response) {
        if (!language.equals("ja") && !language.equals("en")) {
            return;
        }
        Cookie cookie = new Cookie(LANGUAGE_COOKIE, language);
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
