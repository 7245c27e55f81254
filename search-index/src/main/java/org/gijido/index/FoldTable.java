package org.gijido.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.analysis.charfilter.NormalizeCharMap;

/** Tables of characters that are folded. Each line: what is kept, then what is folded into it; # begins a comment. */
final class FoldTable {

    private FoldTable() {
    }

    static Map<String, String> read(String resource) {
        Map<String, String> folds = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                FoldTable.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
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

    static NormalizeCharMap charMap(Map<String, String> folds) {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        folds.forEach(map::add);
        return map.build();
    }
}
