package org.gijido.questions.events;

import java.util.Map;

import org.gijido.questions.BoardChange;
import org.gijido.questions.QuestionAct;
import org.gijido.shared.Actor;

/** A question got another number by hand; its neighbours may have followed. */
public record QuestionMoved(Actor actor, BoardChange change, String from) implements QuestionEvent {

    @Override
    public QuestionAct did() {
        return QuestionAct.MOVED;
    }

    @Override
    public String action() {
        return "questions.moved";
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("from", from, "to", change.row().number(), "renumbered", change.renumbered().size());
    }
}
