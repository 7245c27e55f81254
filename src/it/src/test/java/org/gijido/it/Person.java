package org.gijido.it;

import java.net.URI;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** One person at one browser, with one page in front of them. */
public final class Person implements AutoCloseable {

    private final BrowserContext context;
    private final URI server;
    private final Page page;

    Person(BrowserContext context, URI server) {
        this.context = context;
        this.server = server;
        this.page = context.newPage();
    }

    public Page page() {
        return page;
    }

    /** A second tab of the same person. */
    public Page newTab() {
        return context.newPage();
    }

    /** @param path with its leading slash */
    public Page open(String path) {
        page.navigate(server.resolve(path).toString());
        return page;
    }

    /** The form is found by what it is (a password field), not by the names inside it. */
    public void signIn(TestServer.Account account) {
        enter(account.login(), account.password());
        page.waitForCondition(() -> page.locator("input[type=password]").count() == 0);
        page.waitForLoadState();
    }

    /** Signs in with a password that was handed over, as far as the page that asks for an own one. */
    public void signInForTheFirstTime(String login, String password) {
        enter(login, password);
        page.waitForCondition(() -> !page.url().contains("signin"));
        page.waitForLoadState();
    }

    private void enter(String login, String password) {
        open("/");
        page.locator("input[type=text]:visible, input[type=email]:visible, input:not([type]):visible").first().fill(login);
        page.locator("input[type=password]").fill(password);
        page.locator("input[type=password]").press("Enter");
    }

    /** Cuts this browser off by its own network emulation; for the server's side of a cut use a {@link Wire}. */
    public void goOffline(boolean offline) {
        context.setOffline(offline);
    }

    /** The pages that are opened from now on have a connection of their own, whose frames a test can look at. */
    public void keepOwnConnection() {
        context.addInitScript("delete window.SharedWorker");
    }

    /** As a browser does that lacks memory: ends what runs beside the pages, all browsers', and tells nobody. */
    public void endWorkers() {
        CDPSession devtools = context.browser().newBrowserCDPSession();
        devtools.send("Target.getTargets").getAsJsonArray("targetInfos").asList().stream().map(JsonElement::getAsJsonObject)
                .filter(target -> target.get("type").getAsString().equals("shared_worker"))
                .forEach(target -> devtools.send("Target.closeTarget", named(target.get("targetId"))));
        devtools.detach();
    }

    private static JsonObject named(JsonElement target) {
        JsonObject arguments = new JsonObject();
        arguments.add("targetId", target);
        return arguments;
    }

    public Ime ime() {
        return new Ime(context.newCDPSession(page));
    }

    @Override
    public void close() {
        context.close();
    }
}
