package org.gijido.it;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;

/**
 * A real Chromium. Each {@link #person} is a browser of their own: other cookies, another live socket.
 * Not thread-safe, as Playwright is not: all tests run in one thread.
 */
public final class Browser implements AutoCloseable {

    /** Certificates: what runs beside the pages does not heed what is said for a page. */
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--lang=ja",
            "--ignore-certificate-errors");

    /**
     * The one Chromium of all tests: to start one costs more than most of them. Begun anew now and then, and when it has died.
     */
    private static final class Engine {

        private static final int LASTS = 40;

        private static Playwright playwright;
        private static com.microsoft.playwright.Browser chromium;
        private static int opened;
        private static int open;

        private Engine() {
        }

        static com.microsoft.playwright.Browser use() {
            if (playwright == null) {
                playwright = Playwright
                        .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            }
            boolean worn = open == 0 && opened >= LASTS;
            if (worn) {
                chromium.close();
            }
            if (chromium == null || worn || !chromium.isConnected()) {
                chromium = playwright.chromium().launch(new LaunchOptions().setExecutablePath(executable()).setArgs(FLAGS));
                opened = 0;
            }
            opened++;
            open++;
            return chromium;
        }

        static void leave() {
            open--;
        }
    }

    private final com.microsoft.playwright.Browser chromium;
    private final List<BrowserContext> contexts = new ArrayList<>();

    private Browser(com.microsoft.playwright.Browser chromium) {
        this.chromium = chromium;
    }

    public static Browser open() {
        return new Browser(Engine.use());
    }

    /** Somebody who has not signed in. */
    public Person stranger() {
        return new Person(newContext(), TestServer.url());
    }

    /** @param through another address of the server, such as a proxy's */
    public Person stranger(URI through) {
        return new Person(newContext(), through);
    }

    /** The demo city's holder of the role, signed in. */
    public Person person(String role) {
        return person(TestServer.account(role), TestServer.url());
    }

    /** @param through another address of the server, for example of a {@link Wire} */
    public Person person(TestServer.Account account, URI through) {
        return signedIn(newContext(), account, through);
    }

    /** The same at a tablet: fingers instead of a mouse. */
    public Person personAtTablet(TestServer.Account account) {
        return signedIn(context(options().setHasTouch(true).setIsMobile(true).setViewportSize(1024, 768)), account,
                TestServer.url());
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
        Engine.leave();
    }

    /** Behind a proxy the cookies are made for it: there the form is the way in. */
    private static Person signedIn(BrowserContext context, TestServer.Account account, URI through) {
        boolean direct = through.getHost().equals(TestServer.url().getHost()) && through.getScheme().equals("http");
        if (direct) {
            context.addCookies(SignIns.cookies(account));
        }
        Person person = new Person(context, through);
        if (!direct) {
            person.signIn(account);
        }
        return person;
    }

    private BrowserContext newContext() {
        return context(options().setViewportSize(1440, 900));
    }

    private static com.microsoft.playwright.Browser.NewContextOptions options() {
        return new com.microsoft.playwright.Browser.NewContextOptions().setLocale("ja-JP").setTimezoneId("Asia/Tokyo")
                .setAcceptDownloads(true)
                // a proxy of a test has a certificate made for the occasion
                .setIgnoreHTTPSErrors(true);
    }

    private BrowserContext context(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext context = chromium.newContext(options);
        contexts.add(context);
        context.setDefaultTimeout(15_000);
        return context;
    }

    private static Path executable() {
        return Stream
                .of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome", "/snap/bin/chromium")
                .map(Path::of).filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is not installed; deploy/verify says how"));
    }
}
