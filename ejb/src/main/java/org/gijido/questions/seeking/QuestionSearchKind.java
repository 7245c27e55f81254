package org.gijido.questions.seeking;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Role;
import org.gijido.assembly.AssemblyChanged;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.CouncillorsImported;
import org.gijido.index.IndexDocument;
import org.gijido.index.IndexLayout;
import org.gijido.platform.InList;
import org.gijido.questions.BoardChange;
import org.gijido.questions.entity.Question;
import org.gijido.questions.events.QuestionEdited;
import org.gijido.questions.events.QuestionEntered;
import org.gijido.questions.events.QuestionMoved;
import org.gijido.questions.events.QuestionWithdrawn;
import org.gijido.search.SearchKind;
import org.gijido.search.Searches;

/** Questions as the index knows them. */
@ApplicationScoped
class QuestionSearchKind implements SearchKind {

    static final String KIND = QuestionDocuments.LAYOUT.name();

    private static final Caller OFFICE = Caller.office(Role.GENERAL_AFFAIRS);
    /** What changes the words or the day of questions that are there. */
    private static final Set<String> MOVES = Set.of("sessionRescheduled", "sittingChanged", "turnArranged");

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private AssemblyService assembly;
    @Inject
    private Searches searches;

    @Override
    public IndexLayout layout() {
        return QuestionDocuments.LAYOUT;
    }

    @Override
    public List<IndexDocument> documents(Collection<String> ids) {
        InList wanted = new InList("ids", ids.stream().map(Long::valueOf).toList());
        return documents(wanted.bind(entities.createQuery("select q from Question q where q.id in " + wanted, Question.class))
                .getResultList());
    }

    @Override
    public Batch after(long number, int most) {
        List<Question> questions = entities.createQuery("select q from Question q where q.id > :after order by q.id",
                Question.class).setParameter("after", number).setMaxResults(most).getResultList();
        return new Batch(documents(questions), questions.isEmpty() ? number : questions.getLast().id());
    }

    private List<IndexDocument> documents(List<Question> questions) {
        QuestionDocuments documents = new QuestionDocuments(session -> assembly.session(OFFICE, session),
                session -> assembly.turns(OFFICE, session));
        return questions.stream().map(documents::document).toList();
    }

    void follow(@Observes QuestionEntered event) {
        tell(event.change());
    }

    void follow(@Observes QuestionEdited event) {
        tell(event.change());
    }

    void follow(@Observes QuestionMoved event) {
        tell(event.change());
    }

    void follow(@Observes QuestionWithdrawn event) {
        tell(event.change());
    }

    private void tell(BoardChange change) {
        tell(Stream.concat(Stream.of(change.row().id()), change.renumbered().stream().map(BoardChange.Renumbered::id)).toList());
    }

    void follow(@Observes AssemblyChanged changed) {
        if (MOVES.contains(changed.act())) {
            tell(entities.createQuery("select q.id from Question q where q.sessionId = :session", Long.class)
                    .setParameter("session", changed.sessionId()).getResultList());
        }
    }

    /** Names and groups of speakers may be others now. */
    void follow(@Observes CouncillorsImported imported) {
        tell(entities.createQuery("select q.id from Question q", Long.class).getResultList());
    }

    private void tell(List<Long> questions) {
        if (!questions.isEmpty()) {
            searches.changed(KIND, questions.stream().map(String::valueOf).toList());
        }
    }
}
