package org.gijido.answers;

import java.util.List;

/**
 * An answer as papers print it.
 *
 * @param text   empty while nobody has written
 * @param stamps those that stand, the first step first
 */
public record AnswerOnPaper(String text, List<StampOnPaper> stamps, List<BackDataView> backData) {

    /** What a question without an answer has. */
    public static final AnswerOnPaper NONE = new AnswerOnPaper("", List.of(), List.of());

    public AnswerOnPaper {
        stamps = List.copyOf(stamps);
        backData = List.copyOf(backData);
    }
}
