package org.gijido.sentences;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A sentence in the course of being understood: what was read is replaced by a mark. Lives for one check. */
final class Said {

    private String text;

    Said(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Reads all that fits and takes it out. */
    void read(Pattern pattern, Consumer<MatchResult> reader) {
        text = pattern.matcher(text).replaceAll(match -> {
            reader.accept(match);
            return String.valueOf(Marks.DONE);
        });
    }

    void replace(Pattern pattern, String replacement) {
        text = pattern.matcher(text).replaceAll(replacement);
    }

    /** One by one, without their full stops; questions announce nothing and are left out. */
    List<String> statements() {
        return Arrays.stream(text.split("。")).filter(sentence -> !sentence.isEmpty() && !sentence.endsWith("か")).toList();
    }
}
