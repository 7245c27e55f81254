package org.gijido.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.google.gson.JsonParser;

/** A browser without a window: cookies, the forms of pages, and calls of {@code /api} with the token of the page. */
public final class PageClient {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"");
    private static final Pattern TOKEN = Pattern.compile("<meta name=\"gijido-token\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final URI server;
    private final HttpClient client;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String token = "";

    private PageClient(URI server, HttpClient.Builder client, HttpClient.Redirect redirect) {
        this.server = server;
        this.client = client.cookieHandler(cookies).followRedirects(redirect).version(HttpClient.Version.HTTP_1_1).build();
    }

    private PageClient(HttpClient.Redirect redirect) {
        this(TestServer.url(), HttpClient.newBuilder(), redirect);
    }

    /** By another address of the server, such as a proxy's. */
    public static PageClient through(URI server, HttpClient.Builder client) {
        return new PageClient(server, client, HttpClient.Redirect.NORMAL);
    }

    /** Sent with all that follows. */
    public PageClient header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Whether the form lets them in. */
    public boolean tries(String login, String password) {
        enter(login, password);
        return isSignedIn();
    }

    /** Signs in by the form. @throws AssertionError when the server does not let them in */
    public static PageClient signedIn(String login, String password) {
        PageClient browser = new PageClient(HttpClient.Redirect.NORMAL);
        // Once more: now and then the container drops a request on a connection that was broken off before.
        if (!browser.tries(login, password) && !browser.tries(login, password)) {
            throw new AssertionError(login + " could not sign in");
        }
        return browser;
    }

    /** Somebody who signed in before. @param cookies as {@link #cookies} gave them */
    static PageClient with(List<HttpCookie> cookies) {
        PageClient browser = new PageClient(HttpClient.Redirect.NEVER);
        cookies.forEach(cookie -> browser.cookies.getCookieStore().add(TestServer.url(), cookie));
        return browser;
    }

    /** What the server says to the form itself, with its cookies. */
    public static HttpResponse<String> answerToSignIn(TestServer.Account account) {
        return new PageClient(HttpClient.Redirect.NEVER).enter(account.login(), account.password());
    }

    private HttpResponse<String> enter(String login, String password) {
        return submit("/signin.xhtml", "signin", "signin:enter", Map.of("signin:login", login, "signin:password", password));
    }

    /** Whether a page comes, and not the way to the sign-in. */
    public boolean isSignedIn() {
        HttpResponse<String> page = get("/settings.xhtml");
        Matcher found = TOKEN.matcher(page.body());
        if (found.find()) {
            token = found.group(1);
        }
        return page.statusCode() == 200 && !page.uri().getPath().startsWith("/signin");
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    /** With the token of the page that was read last. */
    public HttpResponse<String> post(String path, String json) {
        return send(request(path).header("X-Gijido-Token", token)
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)).build());
    }

    public HttpResponse<String> submit(String path, String form, String button, Map<String, String> values) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(formOf(get(path).body(), form));
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        fields.putAll(values);
        fields.put(button, "");
        String body = fields.entrySet().stream().map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)).build());
    }

    /** A ticket for the live socket; fails where the server gives none. */
    public String ticket() {
        HttpResponse<String> answer = post("/api/live/ticket", "{}");
        if (answer.statusCode() != 200) {
            throw new AssertionError("no ticket: " + answer.statusCode() + " " + answer.body());
        }
        return JsonParser.parseString(answer.body()).getAsJsonObject().get("ticket").getAsString();
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** As after the session of the container has run out: all that is left is the cookie of the sign-in. */
    public void loseTheSession() {
        List.copyOf(cookies()).stream().filter(cookie -> !cookie.getName().endsWith("SIGN-IN"))
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
    }

    /** As after the sign-in has ended: the device is known, the person is not. */
    public void forgetTheSignIn() {
        List.copyOf(cookies()).stream().filter(cookie -> !cookie.getName().endsWith("device"))
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
        headers.forEach(request::header);
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String formOf(String page, String form) {
        int start = page.indexOf("<form id=\"" + form + "\"");
        if (start < 0) {
            throw new AssertionError("no form " + form + " in " + page);
        }
        return page.substring(start, page.indexOf("</form>", start));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
