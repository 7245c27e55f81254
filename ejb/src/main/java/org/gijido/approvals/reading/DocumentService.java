package org.gijido.approvals.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.approvals.Act;
import org.gijido.approvals.ActorKind;
import org.gijido.approvals.Content;
import org.gijido.approvals.Hand;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.circulating.ApprovalRows;
import org.gijido.approvals.circulating.Course;
import org.gijido.approvals.circulating.Courses;
import org.gijido.approvals.deciding.Decision;
import org.gijido.approvals.entity.ApprovalAct;
import org.gijido.approvals.entity.ApprovalContent;
import org.gijido.approvals.entity.ApprovalContent.Kind;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalSeal;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.approvals.reading.DocumentView.BoxOnWay;
import org.gijido.approvals.reading.DocumentView.ContentVersion;
import org.gijido.approvals.reading.DocumentView.DoneAct;
import org.gijido.approvals.reading.DocumentView.StampInBox;
import org.gijido.approvals.routing.Places;
import org.gijido.approvals.sealing.Sealing;
import org.gijido.directory.PostRank;
import org.gijido.numbers.DocumentNumber;
import org.gijido.platform.ReadOnly;
import org.gijido.shared.BusinessException;

/** Shows documents to those who may read them. */
@ReadOnly
@Stateless
public class DocumentService {

    private static final Comparator<ApprovalStep> ORDER = Comparator.comparingInt(ApprovalStep::submission)
            .thenComparing(ApprovalStep.ORDER).thenComparingInt(ApprovalStep::madeBy);

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private ApprovalRows rows;
    @Inject
    private Courses courses;
    @Inject
    private Places places;
    @Inject
    private Sealing sealing;

    /** @throws BusinessException NOT_FOUND for who may not read it, too */
    public DocumentView open(Caller caller, long id) {
        caller.require(Permission.APPROVAL_READ);
        ApprovalDocument document = rows.find(id);
        List<ApprovalStep> steps = rows.steps(document);
        Course course = courses.of(caller, document, steps);
        if (!course.mayRead()) {
            throw BusinessException.notFound("approvals.error.notFound");
        }
        boolean drafter = course.kinds().contains(ActorKind.DRAFTER) || course.kinds().contains(ActorKind.CO_DRAFTER);
        List<ApprovalContent> contents = rows.contents(document).stream()
                .filter(content -> content.kind() != Kind.DRAFT || drafter).toList();
        return view(document, course, contents, boxes(Hand.of(caller), steps), StruckRanks.of(document, steps));
    }

    /** Whether the caller may read it; not of one that is not there. */
    public boolean mayRead(Caller caller, long id) {
        caller.require(Permission.APPROVAL_READ);
        return Optional.ofNullable(entities.find(ApprovalDocument.class, id))
                .filter(document -> courses.mayRead(caller, document, rows.steps(document))).isPresent();
    }

    /** Whether the caller may write it now; not one that is not there. */
    public boolean mayWrite(Caller caller, long id) {
        caller.require(Permission.APPROVAL_READ);
        return Optional.ofNullable(entities.find(ApprovalDocument.class, id))
                .filter(document -> courses.of(caller, document, rows.steps(document)).open().contains(Act.EDIT)).isPresent();
    }

    private DocumentView view(ApprovalDocument document, Course course, List<ApprovalContent> contents, List<BoxOnWay> boxes,
            List<PostRank> above) {
        Content content = contents.getLast().content();
        Optional<Decision> decision = courses.decision(document);
        ApprovalSeal seal = document.state().decided() ? entities.find(ApprovalSeal.class, document.id()) : null;
        List<ApprovalAct> acts = rows.acts(document);
        return new DocumentView(document.id(), document.state(), document.drafter().actor().name(), document.drafterPost(),
                document.createdAt(), document.submittedAt(), document.endedAt(), document.enforcedOn(), document.urgent(),
                document.secret(), document.version(), document.revision(), content,
                decision.map(found -> found.rule().matter()).orElse(""), decision.map(Decision::article).orElse(""),
                document.barred().orElse(null), boxes, acts.stream().map(DocumentService::done).toList(),
                course.open(),
                course.kinds(), contents.stream().map(DocumentService::version).toList(),
                contents.getLast().files(), List.copyOf(document.coDrafters()),
                seal == null ? null : seal.print(), seal != null && !sealing.holds(document, acts, seal),
                document.number().map(DocumentNumber::wordsWithYear).orElse(null), above);
    }

    private List<BoxOnWay> boxes(Hand hand, List<ApprovalStep> steps) {
        List<PostAt> asked = steps.stream().filter(step -> step.live() && step.state().turn()).map(ApprovalStep::post).toList();
        Map<PostAt, List<String>> holders = asked.isEmpty() ? Map.of() : places.names(asked, courses.now().toLocalDate());
        return steps.stream().filter(step -> step.live() || step.stamp().isPresent()).sorted(ORDER)
                .map(step -> box(hand, step, step.live() && step.state().turn()
                        ? holders.getOrDefault(step.post(), List.of()) : List.of()))
                .toList();
    }

    private static BoxOnWay box(Hand hand, ApprovalStep step, List<String> holders) {
        StampInBox stamp = step.stamp()
                .map(put -> new StampInBox(put.personId(), put.name(), put.post(), put.stead(), put.at(), put.mark(),
                        put.version()))
                .orElse(null);
        return new BoxOnWay(step.id(), step.submission(), step.stage(), step.lane(), step.place(), step.kind(), step.words(),
                step.ground(), step.state(), step.since(), step.due(), step.heldUntil(), stamp, step.reviewOwed(),
                step.reviewedName(), step.reviewedPost(), step.reviewedAt(), holders, hand.holds(step.post()), step.live(),
                step.madeBy(), step.endedBy());
    }

    private static DoneAct done(ApprovalAct act) {
        return new DoneAct(act.number(), act.act(), act.by().actor().name(), act.post(), act.stead(), act.note(), act.at(),
                act.stepId(),
                act.about(), act.until(), act.version(), act.undone());
    }

    private static ContentVersion version(ApprovalContent content) {
        return new ContentVersion(content.version(), content.kind() == Kind.FORMAL, content.kind() == Kind.DRAFT,
                content.content(), content.files(), content.author(), content.writtenAt());
    }
}
