package org.gijido.book;

import java.util.List;

import org.gijido.questions.LastStamp;
import org.gijido.questions.PartStamps;
import org.gijido.questions.QuestionState;

/**
 * What a selection holds, before it is printed.
 *
 * @param answers how many
 * @param open    those not signed off, in the order of the book
 * @param choices by what the session's book can be narrowed down
 */
public record BookOverview(String session, int answers, List<Open> open, Choices choices) {

    public BookOverview {
        open = List.copyOf(open);
    }

    public int signedOff() {
        return answers - open.size();
    }

    /**
     * An answer that may still change.
     *
     * @param stamp the furthest stamp when the state is STAMPED; otherwise null
     * @param part  the place where several have to stamp and not all have; null where none is so
     */
    public record Open(long questionId, String turn, String councillor, String number, String subject, String division,
            String answerer, QuestionState state, LastStamp stamp, PartStamps part) {}

    /** Those who occur in the session: an empty choice finds nothing and is not offered. */
    public record Choices(List<Choice> councillors, List<Choice> departments, List<String> answerers) {}

    /** An entry of a list to choose from. */
    public record Choice(long id, String name) {}
}
