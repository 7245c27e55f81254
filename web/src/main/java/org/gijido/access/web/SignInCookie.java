package org.gijido.access.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.gijido.access.Secrets;
import org.gijido.platform.Mode;

/**
 * The cookie that holds the token of a sign-in. The server knows it by its hash in the database, and so also after it was
 * started again. The browser forgets it when it is closed.
 */
final class SignInCookie {

    private SignInCookie() {
    }

    private static boolean tls() {
        return Mode.current() == Mode.PRODUCTION;
    }

    private static String name() {
        return tls() ? "__Host-GIJIDO-SIGN-IN" : "GIJIDO-SIGN-IN";
    }

    static Optional<String> read(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name())).map(Cookie::getValue).findFirst();
    }

    static void write(HttpServletResponse response, String token) {
        response.addCookie(cookie(token));
    }

    static void forget(HttpServletResponse response) {
        Cookie gone = cookie("");
        gone.setMaxAge(0);
        response.addCookie(gone);
    }

    /**
     * What pages send with every change through {@code /api}, in the header {@code X-Gijido-Token}: follows from the cookie,
     * which no other site can read, and stays the same as long as it. Empty for who is not signed in.
     */
    static Optional<String> forgeryToken(HttpServletRequest request) {
        return read(request).map(token -> Secrets.derived("forgery", token));
    }

    private static Cookie cookie(String value) {
        Cookie cookie = new Cookie(name(), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(tls());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
