package org.gijido.answers.onpaper;

import java.time.LocalDateTime;

import org.gijido.answers.Surname;
import org.gijido.platform.Signature;
import org.gijido.shared.Actor;

/**
 * A stamp that stands, without the text it was put on.
 *
 * @param step      the code of its place
 * @param needed    how many stamps made the place whole when it was put; of the place's stamps the latest tells
 * @param stead     the name of the one it was put for; empty for the own post
 * @param overtaken whether the answer has another text now
 */
public record StampOnPaper(long questionId, String step, int needed, Actor owner, String stead, LocalDateTime at,
        boolean overtaken) {

    /** For the query: the signature as it is stored. */
    public StampOnPaper(long questionId, String step, int needed, Signature owner, String stead, LocalDateTime at,
            boolean overtaken) {
        this(questionId, step, needed, owner.actor(), stead == null ? "" : stead, at, overtaken);
    }

    public String surname() {
        return Surname.of(owner.name());
    }
}
