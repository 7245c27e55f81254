package org.gijido.platform.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import org.gijido.it.Axe;
import org.gijido.it.Browser;
import org.gijido.it.Nginx;
import org.gijido.it.Person;
import org.gijido.it.Screenshots;
import org.gijido.it.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** O8, O10: a city's installation on its first day: an empty database in production mode, behind the proxy's TLS. */
class ProductionIT {

    private static final Pattern LINK = Pattern.compile("/first\\.xhtml\\?key=([\\w-]{43})");
    private static final String PASSWORD = "青葉市の長い合言葉です";

    @TempDir
    private static Path folder;
    private static Process run;
    private static int port;

    @BeforeAll
    static void startOnNothing() throws Exception {
        assumeTrue(Nginx.isInstalled(), "nginx is not installed");
        port = Nginx.freePort();
        ProcessBuilder script = script("run", "--port", Integer.toString(port));
        script.environment().put("GIJIDO_MODE", "production");
        script.environment().put("GIJIDO_EAR", TestServer.sources().resolve("ear/target/gijido.ear").toString());
        run = script.redirectOutput(folder.resolve("output").toFile()).start();
        while (!output().contains("READY")) {
            assertTrue(run.isAlive(), () -> output());
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (run != null) {
            run.destroy();
            run.waitFor();
        }
    }

    @Test
    void administratorsComeInByLinksAndBySecureCookies() throws Exception {
        String first = key(output());
        assertFalse(Files.readString(city().resolve("payara/domains/gijido/logs/server.log")).contains(first),
                "the log says only where it lies");
        try (Nginx nginx = Nginx.start(Files.createDirectory(folder.resolve("nginx")), port); Browser browser = Browser.open()) {
            register(browser, nginx, first, "joho");
            try (Person administrator = browser.person(new TestServer.Account("joho", PASSWORD, "", "admin", ""), nginx.url())) {
                assertEquals(200,
                        administrator.page().navigate(nginx.url().resolve("/access/accounts.xhtml").toString()).status());
                assertEquals(List.of("__Host-GIJIDO", "__Host-GIJIDO-SIGN-IN"), administrator.page().context().cookies().stream()
                        .filter(cookie -> cookie.secure && cookie.httpOnly && cookie.name.startsWith("__Host-"))
                        .map(cookie -> cookie.name).sorted().toList());
                Page used = administrator.open("/first.xhtml?key=" + first);
                assertEquals(0, used.locator("input[type=password]").count(), "it works once");
            }
            Process asked = script("admin-link").start();
            register(browser, nginx, key(new String(asked.getInputStream().readAllBytes())), "joho2");
        }
    }

    /** S14: answers that were not given yet, and keys, are for nobody else on the machine. */
    @Test
    void whatTheServerKeepsIsForItsOwnAccountOnly() throws IOException {
        try (Stream<Path> files = Files.walk(city().resolve("data"))) {
            List<Path> kept = files.toList();
            assertTrue(kept.size() > 3, () -> kept + "");
            assertEquals(List.of(), kept.stream().filter(file -> !mode(file).endsWith("------")).toList());
        }
    }

    private static String mode(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException gone) {
            return "------";
        }
    }

    private static void register(Browser browser, Nginx nginx, String key, String login) {
        try (Person stranger = browser.stranger(nginx.url())) {
            Page page = stranger.open("/first.xhtml?key=" + key);
            page.locator("input[id='first:login']").fill(login);
            page.locator("input[id='first:name']").fill("情報 一郎");
            page.locator("input[id='first:chosen']").fill(PASSWORD);
            page.locator("input[id='first:again']").fill(PASSWORD);
            Screenshots.take(page, "first-administrator");
            Axe.check(page);
            page.locator("button[id='first:make']").click();
            page.waitForURL("**/signin.xhtml*");
            assertTrue(page.locator("main").textContent().contains("管理者を登録しました"), page.locator("main").textContent());
        }
    }

    private static Path city() {
        return folder.resolve("city");
    }

    private static ProcessBuilder script(String name, String... more) {
        List<String> command = new ArrayList<>(
                List.of(TestServer.sources().resolve("deploy").resolve(name).toString(), "--dir", city().toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private static String key(String text) {
        Matcher link = LINK.matcher(text);
        assertTrue(link.find(), text);
        return link.group(1);
    }

    private static String output() {
        try {
            return Files.readString(folder.resolve("output"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
