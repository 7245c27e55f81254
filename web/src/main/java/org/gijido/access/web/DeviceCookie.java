package org.gijido.access.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.gijido.platform.Mode;

/**
 * Remembers that somebody signed in from this browser before, so that failures of strangers elsewhere never lock it.
 * It opens nothing by itself.
 */
final class DeviceCookie {

    private static final String NAME = "gijido-device";
    private static final Duration KEPT = Duration.ofDays(400);

    private DeviceCookie() {
    }

    static Optional<String> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME)).map(Cookie::getValue).findFirst();
    }

    static void write(HttpServletResponse response, String device) {
        Cookie cookie = new Cookie(NAME, device);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(Mode.current() == Mode.PRODUCTION);
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
