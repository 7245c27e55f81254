package org.gijido.answers;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gijido.answers.entity.CommentThread;
import org.gijido.answers.entity.ReviewComment;

/** Finds and keeps comments. */
@Dependent
class Comments {
    @PersistenceContext
    private EntityManager entities;

    List<ThreadView> threads(long questionId) {
        List<CommentThread> threads = entities.createQuery("""
                select t from CommentThread t where t.questionId = :question
                order by case when t.resolvedAt is null then 0 else 1 end, t.id""", CommentThread.class)
                .setParameter("question", questionId).getResultList();
        Map<Long, List<ReviewComment>> said = entities.createQuery("""
                select c from ReviewComment c where c.threadId in (select t.id from CommentThread t where t.questionId = :question)
                order by c.id""", ReviewComment.class)
                .setParameter("question", questionId).getResultStream().collect(Collectors.groupingBy(ReviewComment::threadId));
        return threads.stream().map(thread -> view(thread, said.getOrDefault(thread.id(), List.of()))).toList();
    }

    Optional<CommentThread> find(long threadId) {
        return Optional.ofNullable(entities.find(CommentThread.class, threadId));
    }

    CommentThread add(CommentThread thread) {
        entities.persist(thread);
        return thread;
    }

    ReviewComment add(ReviewComment comment) {
        entities.persist(comment);
        return comment;
    }

    private static ThreadView view(CommentThread thread, List<ReviewComment> said) {
        Passage passage = new Passage(thread.quoted(), thread.passageStart().orElse(null), thread.passageEnd().orElse(null));
        return new ThreadView(thread.id(), passage, thread.resolved(), thread.resolverName(), thread.resolvedAt(),
                said.stream().map(comment -> new ThreadView.Comment(comment.id(), comment.author(), comment.body(), comment.writtenAt()))
                        .toList());
    }
}
