package org.gijido.questions.seeking;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.gijido.questions.QuestionNumber;

/**
 * A number of a question in what somebody typed: 1-(2)-①, or 福島 1-(2) for that of a speaker. A major item alone is no number of a
 * question but a figure.
 *
 * @param rest what was typed beside it; may be empty
 */
record SoughtNumber(QuestionNumber number, String rest) {

    /** By this the index keeps numbers. */
    static final String KEYWORD = "number";

    /** 福島1-(2): a number behind a name, with nothing between. */
    private static final Pattern GLUED = Pattern.compile("(?<=[^\\p{N}\\p{P}\\p{Pd}\\s])(?=\\p{Nd}{1,2}[-（(‐‑‒–—―−─━ー－])");

    static Optional<SoughtNumber> in(String typed) {
        List<String> words = Arrays.stream(GLUED.matcher(typed.strip()).replaceAll(" ").split("[\\s\\u3000]+")).toList();
        for (String word : words) {
            Optional<QuestionNumber> number = QuestionNumber.parse(word).filter(read -> read.middle() > 0);
            if (number.isPresent()) {
                String rest = words.stream().filter(other -> !other.equals(word)).collect(Collectors.joining(" "));
                return Optional.of(new SoughtNumber(number.get(), rest));
            }
        }
        return Optional.empty();
    }

    Map<String, String> keywords() {
        return Map.of(KEYWORD, number.text());
    }
}
