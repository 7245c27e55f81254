package org.gijido.frame.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What all bundles say, by key. */
final class Bundles {

    private Bundles() {
    }

    static Map<String, String> japanese() {
        return all("Messages.properties");
    }

    static Map<String, String> english() {
        return all("Messages_en.properties");
    }

    static boolean isJapanese(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    private static Map<String, String> all(String ending) {
        Map<String, String> texts = new TreeMap<>();
        WebFiles.below(WebFiles.BUNDLES, ending).forEach(file -> read(file)
                .forEach((key, text) -> texts.put((String) key, (String) text)));
        return texts;
    }

    static Properties read(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(WebFiles.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
