package org.gijido.answers.writing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.answers.AnswerAccess;
import org.gijido.answers.Answers;
import org.gijido.answers.entity.Answer;
import org.gijido.answers.text.SharedText;

/** Proves that a text is what its record says, and makes it so again if it is not. */
@Stateless
public class TextRebuildService {

    /** @param sound whether the text was what the record says before it was rebuilt */
    public record Rebuilt(long questionId, long updates, boolean sound) {}

    @Inject
    private AnswerAccess access;
    @Inject
    private Answers answers;
    @Inject
    private TextReplay replay;

    /** Replays the record from the first update on; the text and its snapshot are written anew. */
    public Rebuilt rebuild(Caller caller, long questionId) {
        caller.require(Permission.SETTINGS_EDIT);
        access.require(questionId);
        Answer answer = answers.lock(questionId);
        SharedText replayed = replay.replay(questionId);
        String text = replayed.text();
        boolean sound = text.equals(answer.text()) && text.equals(replay.load(answer).text());
        answer.rederive(text, replayed.encode());
        return new Rebuilt(questionId, answer.lastSeq(), sound);
    }
}
