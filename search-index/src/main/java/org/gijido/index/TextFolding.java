package org.gijido.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.CharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;

/**
 * Makes characters alike that a person takes for the same: width and case (NFKC), variation selectors (they vanish),
 * then the variants of {@code variants.txt}. Offsets lead back to the text as typed.
 */
final class TextFolding {

    private static final NormalizeCharMap VARIANTS = charMap(read("variants.txt"));
    private static final Map<String, String> LOOKALIKES = read("lookalikes.txt");
    private static final NormalizeCharMap LOOKALIKE_MAP = charMap(LOOKALIKES);

    private TextFolding() {
    }

    /** Folds what the dictionary of words does not tell apart. */
    static CharFilter forDictionary(Reader text) {
        return new MappingCharFilter(VARIANTS, new ICUNormalizer2CharFilter(text));
    }

    /** Folds also what only people do not tell apart: the dictionary knows 一斉 and 斎場, people mix 斉藤 and 斎藤. */
    static CharFilter forEyes(Reader text) {
        return new MappingCharFilter(LOOKALIKE_MAP, forDictionary(text));
    }

    static Map<Character, Character> lookalikes() {
        Map<Character, Character> folds = new HashMap<>();
        LOOKALIKES.forEach((from, to) -> folds.put(from.charAt(0), to.charAt(0)));
        return Map.copyOf(folds);
    }

    private static NormalizeCharMap charMap(Map<String, String> folds) {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        folds.forEach(map::add);
        return map.build();
    }

    /** Each line: the character kept, then those folded into it; # begins a comment. */
    private static Map<String, String> read(String resource) {
        Map<String, String> folds = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                TextFolding.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty())
                    .map(line -> line.split("\\s+")).forEach(characters -> {
                        for (int i = 1; i < characters.length; i++) {
                            folds.put(characters[i], characters[0]);
                        }
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return folds;
    }
}
