package org.gijido.answers;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.answers.entity.Answer;
import org.gijido.answers.entity.CommentThread;
import org.gijido.answers.entity.ReviewComment;
import org.gijido.platform.Command;
import org.gijido.platform.Commands;
import org.gijido.platform.Letters;
import org.gijido.platform.Retried;
import org.gijido.shared.BusinessException;

/** Review comments 答弁確認コメント. Everyone who may comment may do so on every answer, as in the review meeting. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CommentService {
    static final int MOST_LETTERS = 4000;

    @Inject
    private AnswerAccess access;
    @Inject
    private Comments comments;
    @Inject
    private Commands commands;
    @Inject
    private Answers answers;
    @Inject
    private Clock clock;
    @Inject
    private Event<AnswerEvent> events;

    /** The conversations about an answer, the open ones first. */
    public List<ThreadView> threads(Caller caller, long questionId) {
        caller.require(Permission.ANSWER_READ);
        return comments.threads(questionId);
    }

    /** Begins a conversation; returns its number. */
    public long begin(Caller caller, long questionId, UUID commandId, Passage passage, String body) {
        caller.require(Permission.ANSWER_COMMENT);
        access.require(questionId);
        if (!passage.sound()) {
            throw BusinessException.invalid("answers.error.passage");
        }
        Command command = Command.of(commandId, caller.accountId(), "comment.begin", questionId,
                passage.quoted(), passage.start(),
                passage.end(), body);
        return Long.parseLong(commands.once(command, () -> {
            long seq = answers.find(questionId).map(Answer::lastSeq).orElse(0L);
            CommentThread thread = comments.add(
                    new CommentThread(questionId, passage.quoted(), passage.start(), passage.end(), seq));
            say(caller, thread, commandId, body);
            return Long.toString(thread.id());
        }));
    }

    /** Answers in a conversation; a resolved one is opened again by it. */
    public void reply(Caller caller, long questionId, long threadId, UUID commandId, String body) {
        caller.require(Permission.ANSWER_COMMENT);
        CommentThread thread = find(questionId, threadId);
        commands.once(Command.of(commandId, caller.accountId(), "comment.reply", questionId, threadId, body), () -> {
            thread.reopen();
            say(caller, thread, commandId, body);
            return "";
        });
    }

    public void resolve(Caller caller, long questionId, long threadId) {
        caller.require(Permission.ANSWER_COMMENT);
        CommentThread thread = find(questionId, threadId);
        if (!thread.resolved()) {
            thread.resolve(caller.name(), LocalDateTime.now(clock));
            events.fire(new ThreadResolved(questionId, threadId, caller.actor()));
        }
    }

    public void reopen(Caller caller, long questionId, long threadId) {
        caller.require(Permission.ANSWER_COMMENT);
        CommentThread thread = find(questionId, threadId);
        if (thread.resolved()) {
            thread.reopen();
            events.fire(new ThreadReopened(questionId, threadId, caller.actor()));
        }
    }

    private void say(Caller caller, CommentThread thread, UUID commandId, String body) {
        String said = body == null ? "" : body.strip();
        if (said.isEmpty() || Letters.count(said) > MOST_LETTERS) {
            throw BusinessException.invalid("answers.error.comment", MOST_LETTERS);
        }
        ReviewComment comment = comments.add(
                new ReviewComment(thread.id(), commandId, caller.actor(), said, LocalDateTime.now(clock)));
        events.fire(new CommentAdded(thread.questionId(), thread.id(), comment.id(), caller.actor()));
    }

    private CommentThread find(long questionId, long threadId) {
        return comments.find(threadId).filter(thread -> thread.questionId() == questionId)
                .orElseThrow(() -> BusinessException.notFound("answers.error.noThread"));
    }
}
