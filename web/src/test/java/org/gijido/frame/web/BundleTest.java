package org.gijido.frame.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Japanese and English say the same things, and every sentence that is asked for exists. */
class BundleTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    /** A key in quotes: three words at least; what ends in a dot is completed by the page. */
    private static final Pattern KEY = Pattern
            .compile("['\"]([a-z]+(?:\\.[A-Za-z0-9_-]+){2,}|[a-z]+(?:\\.[A-Za-z0-9_-]+)+\\.)['\"]");

    /** The domain names sentences for its refusals only; its other dotted words are settings. */
    private static final Path DOMAIN = Path.of("../ejb");

    @Test
    void bundlesAreSeen() {
        assertTrue(japanese().keySet().containsAll(Set.of("frame", "access", "platform")), () -> japanese().keySet().toString());
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        for (Path bundle : bundles()) {
            assertEquals(Bundles.read(bundle).stringPropertyNames().stream().sorted().toList(),
                    Bundles.read(english(bundle)).stringPropertyNames().stream().sorted().toList(), bundle::toString);
        }
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        for (Path bundle : bundles()) {
            Properties translated = Bundles.read(english(bundle));
            Bundles.read(bundle).forEach((key, sentence) -> assertEquals(places((String) sentence),
                    places(translated.getProperty((String) key, "")), key::toString));
        }
    }

    @Test
    void noSentenceIsEmptyAndNoPlaceIsQuotedAway() {
        Set<String> faults = new TreeSet<>();
        for (Path bundle : bundles()) {
            Stream.of(bundle, english(bundle)).forEach(file -> Bundles.read(file).forEach((key, sentence) -> {
                String text = (String) sentence;
                boolean quoted = !places(text).isEmpty() && text.replace("''", "").contains("'");
                if (text.isBlank() || quoted) {
                    faults.add(file.getFileName() + " " + key);
                }
            }));
        }
        assertEquals(Set.of(), faults);
    }

    /** Of two sentences under one key the last is said, silently. */
    @Test
    void noKeyStandsTwice() throws IOException {
        Set<String> twice = new TreeSet<>();
        for (Path bundle : bundles()) {
            for (Path file : List.of(bundle, english(bundle))) {
                Set<String> seen = new TreeSet<>();
                Files.readAllLines(file).stream().filter(line -> line.contains(" = ") && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf(" = "))).filter(key -> !seen.add(key))
                        .forEach(key -> twice.add(file.getFileName() + " " + key));
            }
        }
        assertEquals(Set.of(), twice);
    }

    @Test
    void keysStandInTheBundleOfTheirFeature() {
        japanese().forEach((feature, keys) -> keys.forEach(key -> assertTrue(key.startsWith(feature + "."), key)));
    }

    @Test
    void everySentenceThatIsAskedForExists() {
        Map<String, Set<String>> known = japanese();
        Set<String> missing = new TreeSet<>();
        int asked = 0;
        for (Path source : sources()) {
            for (MatchResult match : KEY.matcher(WebFiles.text(source)).results().toList()) {
                String key = match.group(1);
                Set<String> keys = known.get(key.substring(0, key.indexOf('.')));
                if (keys != null && !(source.startsWith(DOMAIN) && !key.contains(".error."))) {
                    asked++;
                    if (!(key.endsWith(".") ? keys.stream().anyMatch(one -> one.startsWith(key)) : keys.contains(key))) {
                        missing.add(source.getFileName() + " " + key);
                    }
                }
            }
        }
        assertEquals(Set.of(), missing);
        assertTrue(asked > 100, "keys were seen");
    }

    private static List<Path> sources() {
        return Stream.of(WebFiles.below(WebFiles.PAGES, ".xhtml"), WebFiles.below(Path.of("src/main/java"), ".java"),
                WebFiles.below(Path.of("../ejb/src/main/java"), ".java")).flatMap(List::stream).toList();
    }

    /** Keys by feature. */
    private static Map<String, Set<String>> japanese() {
        Map<String, Set<String>> keys = new TreeMap<>();
        WebFiles.below(WebFiles.BUNDLES, "Messages.properties").stream()
                .filter(bundle -> bundle.getFileName().toString().equals("Messages.properties"))
                .forEach(bundle -> keys.put(bundle.getParent().getFileName().toString(),
                        Bundles.read(bundle).stringPropertyNames()));
        return keys;
    }

    private static List<Path> bundles() {
        return WebFiles.below(WebFiles.BUNDLES, "Messages.properties");
    }

    private static Path english(Path bundle) {
        return bundle.resolveSibling(bundle.getFileName().toString().replace(".properties", "_en.properties"));
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(place -> place.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
