package org.gijido.answers;

import java.time.LocalDateTime;
import org.gijido.platform.Signature;
import org.gijido.shared.Actor;

/**
 * A stamp that stands, without the text it was put on.
 *
 * @param step      the code of its place
 * @param stead     the name of the one it was put for; empty for the own post
 * @param overtaken whether the answer has another text now
 */
public record StampOnPaper(long questionId, String step, Actor owner, String stead, LocalDateTime at, boolean overtaken) {

    /** For the query: the signature as it is stored. */
    public StampOnPaper(long questionId, String step, Signature owner, String stead, LocalDateTime at, boolean overtaken) {
        this(questionId, step, owner.actor(), stead == null ? "" : stead, at, overtaken);
    }

    public String surname() {
        return Surname.of(owner.name());
    }
}
