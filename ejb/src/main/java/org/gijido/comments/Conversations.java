package org.gijido.comments;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.comments.entity.CommentThread;
import org.gijido.comments.entity.ReviewComment;
import org.gijido.platform.InList;
import org.gijido.platform.Letters;
import org.gijido.platform.Reference;
import org.gijido.shared.Actor;
import org.gijido.shared.BusinessException;

/**
 * Conversations by what they are about, in the caller's transaction. The feature whose thing it is has asked for the right
 * before, and fires its own event after.
 */
@Dependent
public class Conversations {

    private static final int MOST_LETTERS = 4000;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** The open ones first. */
    public List<ThreadView> about(Reference subject) {
        List<CommentThread> threads = entities.createQuery("""
                select t from CommentThread t where t.subjectKind = :kind and t.subjectId = :id
                order by case when t.resolvedAt is null then 0 else 1 end, t.id""", CommentThread.class)
                .setParameter("kind", subject.kind()).setParameter("id", subject.id()).getResultList();
        Map<Long, List<ReviewComment>> said = entities
                .createQuery("""
                select c from ReviewComment c where c.threadId in (
                    select t.id from CommentThread t where t.subjectKind = :kind and t.subjectId = :id) order by c.id""",
                        ReviewComment.class)
                .setParameter("kind", subject.kind()).setParameter("id", subject.id()).getResultStream()
                .collect(Collectors.groupingBy(ReviewComment::threadId));
        return threads.stream().map(thread -> view(thread, said.getOrDefault(thread.id(), List.of()))).toList();
    }

    /** Who has said anything about it; without accounts that are no person's. */
    public Set<Long> speakers(Reference subject) {
        return entities.createQuery("""
                select distinct c.author.personId from ReviewComment c join CommentThread t on t.id = c.threadId
                where t.subjectKind = :kind and t.subjectId = :id and c.author.personId is not null""", Long.class)
                .setParameter("kind", subject.kind()).setParameter("id", subject.id()).getResultStream()
                .collect(Collectors.toSet());
    }

    /** What these comments say, by their number; those that are about a thing of the kind only. */
    public Map<Long, String> words(String kind, Collection<Long> commentIds) {
        if (commentIds.isEmpty()) {
            return Map.of();
        }
        InList ids = new InList("ids", commentIds);
        return ids.bind(entities.createQuery("""
                select c.id, c.body from ReviewComment c join CommentThread t on t.id = c.threadId
                where t.subjectKind = :kind and c.id in\s""" + ids, Object[].class)).setParameter("kind", kind)
                .getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /**
     * Begins a conversation.
     *
     * @param textSeq how far the text was that the passage stands in; 0 where there is none
     * @throws BusinessException INVALID for a passage that is not {@link Passage#sound}, and for nothing or too much said
     */
    public Said begin(Actor author, Reference subject, Passage passage, long textSeq, String body) {
        requireSound(passage);
        CommentThread thread = new CommentThread(subject, passage, textSeq);
        entities.persist(thread);
        return say(author, thread, body);
    }

    /** Answers in a conversation; a resolved one is opened again by it. */
    public Said reply(Actor author, Reference subject, long threadId, String body) {
        CommentThread thread = find(subject, threadId);
        thread.reopen();
        return say(author, thread, body);
    }

    /** @return whether it was open */
    public boolean resolve(Actor by, Reference subject, long threadId) {
        CommentThread thread = find(subject, threadId);
        if (thread.resolved()) {
            return false;
        }
        thread.resolve(by.name(), LocalDateTime.now(clock));
        return true;
    }

    /** @return whether it was resolved */
    public boolean reopen(Reference subject, long threadId) {
        CommentThread thread = find(subject, threadId);
        boolean resolved = thread.resolved();
        thread.reopen();
        return resolved;
    }

    /** @throws BusinessException NOT_FOUND when there is no such conversation about it */
    public void require(Reference subject, long threadId) {
        find(subject, threadId);
    }

    /** @throws BusinessException INVALID */
    public void requireSound(Passage passage) {
        if (!passage.sound()) {
            throw BusinessException.invalid("comments.error.passage");
        }
    }

    private Said say(Actor author, CommentThread thread, String body) {
        String said = body == null ? "" : body.strip();
        if (said.isEmpty() || Letters.count(said) > MOST_LETTERS) {
            throw BusinessException.invalid("comments.error.body", MOST_LETTERS);
        }
        ReviewComment comment = new ReviewComment(thread.id(), author, said, LocalDateTime.now(clock));
        entities.persist(comment);
        return new Said(thread.id(), comment.id());
    }

    private CommentThread find(Reference subject, long threadId) {
        CommentThread found = entities.find(CommentThread.class, threadId);
        if (found == null || !found.isAbout(subject)) {
            throw BusinessException.notFound("comments.error.noThread");
        }
        return found;
    }

    private static ThreadView view(CommentThread thread, List<ReviewComment> said) {
        return new ThreadView(thread.id(), thread.passage(), thread.resolved(), thread.resolverName(), thread.resolvedAt(),
                said.stream().map(comment -> new ThreadView.Comment(comment.id(), comment.author(), comment.body(),
                        comment.writtenAt()))
                        .toList());
    }
}
