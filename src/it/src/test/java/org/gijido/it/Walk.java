package org.gijido.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * Looks at pages at every size of window and of letters, in place, without loading them again, and writes down all that is wrong
 * instead of stopping at the first: what is cut, scrolls sideways, is too narrow to read or too small for a finger.
 */
final class Walk {

    /** @param touch with fingers, which makes letters and controls larger @param letters the sizes of letters tried there */
    private record Size(int width, int height, boolean touch, List<String> letters) {

        @Override
        public String toString() {
            return width + "×" + height;
        }
    }

    private static final List<String> ALL = List.of("standard", "large", "xlarge");
    /** The usual PCs, tablets lying and standing, a phone; then a PC at 200 % and at 400 %. */
    private static final List<Size> SIZES = List.of(new Size(1280, 800, false, ALL), new Size(1366, 768, false, ALL),
            new Size(1024, 768, true, ALL), new Size(768, 1024, true, ALL), new Size(390, 844, true, ALL),
            new Size(640, 400, false, List.of("standard")), new Size(320, 256, false, List.of("standard")));
    private static final String SCRIPT = script();
    private static final Set<String> POSTS = Set.of("市長", "副市長", "部長", "次長", "課長", "課長補佐", "議員", "総務課", "議会事務局");
    /** What only Japanese pages say. */
    private static final List<String> JAPANESE = japanese();

    /** Sentences, with where they hold. */
    private final Map<String, Set<String>> findings = new LinkedHashMap<>();

    /** @param name of the page in the report */
    void over(Page page, String name) {
        page.evaluate(SCRIPT);
        CDPSession devtools = page.context().newCDPSession(page);
        for (Size size : SIZES) {
            fingers(devtools, size.touch());
            page.setViewportSize(size.width(), size.height());
            Map<?, ?> found = (Map<?, ?>) page.evaluate("letters => walk(letters)", size.letters());
            found.forEach((letters, sentences) -> ((List<?>) sentences)
                    .forEach(sentence -> add(name, sentence.toString(), size + " " + letters)));
        }
        fingers(devtools, false);
        devtools.detach();
        page.setViewportSize(1280, 800);
        ((List<?>) page.evaluate("() => walkOnce()")).forEach(sentence -> add(name, sentence.toString(), "always"));
        ((List<?>) page.evaluate("japanese => walkWords(japanese)", JAPANESE))
                .forEach(sentence -> add(name, sentence.toString(), "always"));
        accessible(page, name, "1280");
        page.setViewportSize(390, 844);
        accessible(page, name, "390");
    }

    void add(String name, String sentence, String where) {
        findings.computeIfAbsent(name + ": " + sentence, same -> new LinkedHashSet<>()).add(where);
    }

    private void accessible(Page page, String name, String where) {
        boolean contrast = "ja".equals(page.evaluate("document.documentElement.lang"));
        Axe.faults(page, contrast).forEach(fault -> add(name, fault, where));
    }

    /** Everything that was found, a line each; empty when all is well. */
    String report() {
        return findings.entrySet().stream().map(found -> found.getKey() + "  [" + String.join(", ", found.getValue()) + "]")
                .collect(Collectors.joining("\n"));
    }

    private static void fingers(CDPSession devtools, boolean there) {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("enabled", there);
        devtools.send("Emulation.setTouchEmulationEnabled", arguments);
    }

    /** What English pages do not say too and what has no places; of posts and signs, which are names, none. */
    private static List<String> japanese() {
        Set<String> english = new HashSet<>(texts("Messages_en.properties"));
        return texts("Messages.properties").stream().filter(text -> !english.contains(text) && !text.contains("{"))
                .filter(text -> text.length() > 1 && text.codePoints().anyMatch(Character::isIdeographic)).distinct().toList();
    }

    private static List<String> texts(String bundle) {
        Path bundles = TestServer.sources().resolve("web/src/main/resources/org/gijido");
        try (Stream<Path> files = Files.walk(bundles)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(each -> each.endsWith(bundle)).toList()) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().stream().filter(key -> !POSTS.contains(properties.getProperty(key)))
                        .forEach(key -> texts.add(properties.getProperty(key).strip()));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String script() {
        try (InputStream script = Walk.class.getResourceAsStream("walk.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
