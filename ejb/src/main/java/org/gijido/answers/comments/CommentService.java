package org.gijido.answers.comments;

import java.util.List;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.answers.AnswerAccess;
import org.gijido.answers.Answers;
import org.gijido.answers.entity.Answer;
import org.gijido.answers.events.AnswerEvent;
import org.gijido.answers.events.CommentAdded;
import org.gijido.answers.events.ThreadReopened;
import org.gijido.answers.events.ThreadResolved;
import org.gijido.comments.Conversations;
import org.gijido.comments.Passage;
import org.gijido.comments.Said;
import org.gijido.comments.ThreadView;
import org.gijido.platform.Command;
import org.gijido.platform.Commands;
import org.gijido.platform.Reference;
import org.gijido.platform.Retried;

/** Review comments 答弁確認コメント. Everyone who may comment may do so on every answer, as in the review meeting. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CommentService {
    @Inject
    private AnswerAccess access;
    @Inject
    private Conversations conversations;
    @Inject
    private Commands commands;
    @Inject
    private Answers answers;
    @Inject
    private Event<AnswerEvent> events;

    /** The conversations about an answer, the open ones first. */
    public List<ThreadView> threads(Caller caller, long questionId) {
        caller.require(Permission.ANSWER_READ);
        return conversations.about(answer(questionId));
    }

    /** Begins a conversation; returns its number. */
    public long begin(Caller caller, long questionId, UUID commandId, Passage passage, String body) {
        caller.require(Permission.ANSWER_COMMENT);
        access.require(questionId);
        conversations.requireSound(passage);
        Command command = Command.of(commandId, caller.accountId(), "comment.begin", questionId, passage.quoted(),
                passage.start(),
                passage.end(), body);
        return Long.parseLong(commands.once(command, () -> {
            long seq = answers.find(questionId).map(Answer::lastSeq).orElse(0L);
            return Long.toString(told(caller, questionId, conversations.begin(caller.actor(), answer(questionId), passage, seq,
                    body)));
        }));
    }

    /** Answers in a conversation; a resolved one is opened again by it. */
    public void reply(Caller caller, long questionId, long threadId, UUID commandId, String body) {
        caller.require(Permission.ANSWER_COMMENT);
        conversations.require(answer(questionId), threadId);
        commands.once(Command.of(commandId, caller.accountId(), "comment.reply", questionId, threadId, body), () -> {
            told(caller, questionId, conversations.reply(caller.actor(), answer(questionId), threadId, body));
            return "";
        });
    }

    public void resolve(Caller caller, long questionId, long threadId) {
        caller.require(Permission.ANSWER_COMMENT);
        if (conversations.resolve(caller.actor(), answer(questionId), threadId)) {
            events.fire(new ThreadResolved(questionId, threadId, caller.actor()));
        }
    }

    public void reopen(Caller caller, long questionId, long threadId) {
        caller.require(Permission.ANSWER_COMMENT);
        if (conversations.reopen(answer(questionId), threadId)) {
            events.fire(new ThreadReopened(questionId, threadId, caller.actor()));
        }
    }

    private long told(Caller caller, long questionId, Said said) {
        events.fire(new CommentAdded(questionId, said.threadId(), said.commentId(), caller.actor()));
        return said.threadId();
    }

    private static Reference answer(long questionId) {
        return new Reference("answer", questionId);
    }
}
