package org.gijido.it;

import java.net.HttpCookie;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;

/**
 * Signs people in without a window: the form in a browser costs a second, and most tests are about something else. A sign-in is
 * kept for the account and used again while it stands; what the pages keep in a session is never shared.
 */
final class SignIns {

    private static final Map<TestServer.Account, List<HttpCookie>> KEPT = new ConcurrentHashMap<>();

    private SignIns() {
    }

    /** For the server's own address, and for every wire to it: a cookie asks for the host only. */
    static List<Cookie> cookies(TestServer.Account account) {
        return KEPT.compute(account, (same, kept) -> kept != null && stands(kept) ? kept : signIn(same)).stream()
                .map(SignIns::inBrowser).toList();
    }

    private static boolean stands(List<HttpCookie> cookies) {
        return PageClient.with(cookies).get("/api/me").statusCode() == 200;
    }

    private static List<HttpCookie> signIn(TestServer.Account account) {
        return PageClient.signedIn(account.login(), account.password()).cookies().stream().filter(SignIns::isOfThePerson)
                .toList();
    }

    /** The session of the pages is each browser's own. */
    private static boolean isOfThePerson(HttpCookie cookie) {
        return cookie.getName().endsWith("SIGN-IN") || cookie.getName().endsWith("device");
    }

    private static Cookie inBrowser(HttpCookie cookie) {
        return new Cookie(cookie.getName(), cookie.getValue()).setUrl(TestServer.url().toString()).setHttpOnly(true)
                .setSameSite(SameSiteAttribute.LAX);
    }
}
