package org.gijido.answers;

import java.time.LocalDateTime;
import org.gijido.answers.entity.Signature;
import org.gijido.shared.Actor;

/** A stamp that stands, without the text it was put on. */
public record StampOnPaper(long questionId, StampStep step, Actor owner, LocalDateTime at) {

    /** For the query: the signature as it is stored. */
    public StampOnPaper(long questionId, StampStep step, Signature owner, LocalDateTime at) {
        this(questionId, step, owner.actor(), at);
    }

    public String surname() {
        return Surname.of(owner.name());
    }
}
