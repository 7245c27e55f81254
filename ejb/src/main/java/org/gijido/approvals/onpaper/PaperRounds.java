package org.gijido.approvals.onpaper;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.approvals.ActorKind;
import org.gijido.approvals.State;
import org.gijido.approvals.circulating.ApprovalRows;
import org.gijido.approvals.circulating.Course;
import org.gijido.approvals.circulating.Courses;
import org.gijido.approvals.circulating.Refusals;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.approvals.entity.PaperRound;
import org.gijido.papers.Papers;
import org.gijido.platform.Reference;

/** What is written down of a document that goes round by hand, and who writes it. */
@Dependent
class PaperRounds {

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private ApprovalRows rows;
    @Inject
    private Courses courses;
    @Inject
    private Papers papers;

    /** What pictures hang on: the document's own files stay apart from them until it is decided. */
    static Reference pictures(long document) {
        return new Reference("approval.scan", document);
    }

    /**
     * Its drafters write it, while it goes round by hand.
     *
     * @return all steps of the document
     * @throws org.gijido.shared.BusinessException in the order of the matrix
     */
    List<ApprovalStep> require(Caller caller, ApprovalDocument document) {
        List<ApprovalStep> steps = rows.steps(document);
        Course course = courses.of(caller, document, steps);
        Set<ActorKind> kinds = course.kinds();
        if (kinds.contains(ActorKind.SHARED_ACCOUNT)) {
            throw Refusals.shared();
        }
        if (!course.mayRead()) {
            throw Refusals.notFound();
        }
        if (!kinds.contains(ActorKind.DRAFTER) && !kinds.contains(ActorKind.CO_DRAFTER)) {
            throw Refusals.notYours(ActorKind.DRAFTER);
        }
        if (document.state() != State.PAPER_ROUND) {
            throw Refusals.notNow(document.state());
        }
        return steps;
    }

    /** What is written of the present submission; empty as long as nothing is. */
    Optional<PaperRound> current(ApprovalDocument document) {
        return Optional.ofNullable(entities.find(PaperRound.class, document.id()))
                .filter(round -> round.submission() == document.submission());
    }

    /** The same, kept from now on; of a submission before neither stamps nor pictures are kept. */
    PaperRound begun(Caller caller, ApprovalDocument document) {
        return current(document).orElseGet(() -> {
            PaperRound former = entities.find(PaperRound.class, document.id());
            if (former != null) {
                former.scans().forEach(scan -> papers.remove(scan.paper()));
                former.begin(document.submission(), caller.actor(), courses.now());
                return former;
            }
            PaperRound round = new PaperRound(document.id(), document.submission(), caller.actor(), courses.now());
            entities.persist(round);
            return round;
        });
    }
}
