package org.gijido.answers.events;

import java.time.LocalDateTime;
import java.util.Map;

import org.gijido.shared.Actor;

/** 校了: the text with that number is final, and nobody writes any more. */
public record SignedOff(long questionId, long textSeq, Actor actor, LocalDateTime at) implements AnswerEvent {

    @Override
    public String name() {
        return "signedOff";
    }

    @Override
    public Map<String, ?> detail() {
        return Map.of("textSeq", textSeq);
    }
}
