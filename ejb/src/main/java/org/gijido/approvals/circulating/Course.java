package org.gijido.approvals.circulating;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import org.gijido.approvals.Act;
import org.gijido.approvals.ActorKind;
import org.gijido.approvals.State;
import org.gijido.approvals.entity.ApprovalAct;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.approvals.matrix.Matrix;
import org.gijido.approvals.matrix.Verdict;
import org.gijido.shared.BusinessException;

/** A document on its way, as one hand has it before itself at one moment. */
public final class Course {

    private final Round round;
    private final Standing standing;

    /**
     * @param steps all of the document, void ones too; new ones are added
     */
    public Course(ApprovalDocument document, List<ApprovalStep> steps, Acts acts, Viewer viewer, Presence presence,
            Rules rules, LocalDateTime now) {
        Way way = new Way(document, steps, rules.deadline());
        round = new Round(document, way, acts, viewer, presence, rules, now);
        standing = new Standing(document, way, viewer, presence, now);
    }

    public boolean mayRead() {
        return Matrix.mayRead(state(), kinds());
    }

    /** What the hand is to the document. */
    public Set<ActorKind> kinds() {
        return standing.kinds(false);
    }

    /** What the hand may do now, as far as that follows from what it is. */
    public Set<Act> open() {
        return Matrix.open(state(), kinds());
    }

    /** Whose turn it is, readers of what is decided too. */
    public List<ApprovalStep> turns() {
        return round.way().turns();
    }

    /** Refuses what is not open to the hand. @throws BusinessException with the sentence of the matrix */
    public void require(Act act) {
        refuse(act, Matrix.answer(state(), act, kinds()), false);
    }

    /**
     * Does it.
     *
     * @param sameContent of a submission: whether nothing but formal things changed since it came back
     * @throws BusinessException with the sentence of the matrix, or of what the act itself needs
     */
    public ApprovalAct act(Order order, boolean sameContent) {
        boolean declared = order.act() == Act.SUBSTITUTE_DECIDE && !order.silent();
        Verdict verdict = Matrix.answer(state(), order.act(), standing.kinds(declared));
        if (verdict instanceof Verdict.NotYours) {
            anotherWasFirst(order);
        }
        refuse(order.act(), verdict, declared);
        return done(order, sameContent);
    }

    /** Of those who hold one post, whoever comes second reads who was first, and not that it is none of theirs. */
    private void anotherWasFirst(Order order) {
        round.way().find(order.step()).filter(step -> step.live() && round.hand().holds(step.post())).flatMap(ApprovalStep::stamp)
                .filter(stamp -> !stamp.isOf(round.hand())).ifPresent(stamp -> {
                    throw Refusals.already(stamp);
                });
    }

    private void refuse(Act act, Verdict verdict, boolean declared) {
        switch (verdict) {
            case Verdict.Open open -> {
            }
            case Verdict.NotFound none -> throw Refusals.notFound();
            case Verdict.Shared shared -> throw Refusals.shared();
            case Verdict.NotYours not -> throw Refusals.notYours(act);
            case Verdict.NotNow not -> throw Refusals.notNow(state());
            case Verdict.DeciderPresent there -> throw present(declared);
            case Verdict.SubstituteBarred barred -> throw Refusals.conflict("substituteBarred",
                    standing.bar().orElse(""), round.way().decision().words());
            case Verdict.LowerPresent there -> throw lowerPresent();
        }
    }

    private ApprovalAct done(Order order, boolean sameContent) {
        return switch (order.act()) {
            case SUBMIT -> new Submission(round).submit(order, sameContent);
            case RECALL -> new Returns(round).recall(order);
            case WITHDRAW -> new Returns(round).withdraw(order);
            case APPROVE -> new Presses(round).approve(order);
            case CONCUR -> new Presses(round).concur(order);
            case DISSENT -> new Presses(round).dissent(order);
            case EXAMINE -> new Presses(round).examine(order);
            case DECIDE -> new Presses(round).decide(order);
            case SUBSTITUTE_DECIDE -> new Presses(round).substitute(order, first(!order.silent()));
            case PULL_UP -> new Presses(round).pullUp(order);
            case REMAND -> new Returns(round).remand(order);
            case REJECT -> new Returns(round).reject(order);
            case HOLD -> new Detours(round).hold(order);
            case RELEASE -> new Detours(round).release(order);
            case ASK -> new Afterwards(round).ask(order);
            case ANSWER -> new Afterwards(round).answer(order);
            case ADD_STEP -> new Detours(round).addStep(order);
            case REROUTE -> new Detours(round).reroute(order);
            case CORRECT_FORMAL -> new Afterwards(round).correctFormal(order);
            case BEGIN_PAPER_ROUND -> new Detours(round).beginPaperRound(order);
            case RECORD_PAPER_ROUND -> new Detours(round).recordPaperRound(order);
            case SCRAP -> new Returns(round).scrap(order);
            case POST_REVIEW -> new Afterwards(round).postReview(order);
            case READ_CIRCULATION -> new Afterwards(round).readCirculation(order);
            case ENFORCE -> new Afterwards(round).enforce(order);
            case COMMENT -> new Afterwards(round).comment(order);
            case UNDO -> new Returns(round).undo(order);
            case READ, EDIT, DELETE_DRAFT -> throw new IllegalArgumentException(order.act() + " is no act on the way");
        };
    }

    private BusinessException present(boolean declared) {
        return switch (stead(declared)) {
            case Presence.Stead.Behind behind ->
                Refusals.conflict("substituteOrder", String.valueOf(behind.order()), behind.before());
            case Presence.Stead.HolderPresent there -> Refusals.conflict("deciderPresent", there.holder());
            case Presence.Stead.First first -> Refusals.conflict("deciderPresent", first.holder());
            case Presence.Stead.None none -> Refusals.notYours(Act.SUBSTITUTE_DECIDE);
        };
    }

    private BusinessException lowerPresent() {
        ApprovalStep lower = round.way().turns().getFirst();
        return Refusals.conflict("lowerPresent", lower.words(), lower.due() == null ? "" : Refusals.moment(lower.due()));
    }

    private Presence.Stead stead(boolean declared) {
        return round.presence().stead(round.way().decision().post(), round.hand(), declared);
    }

    private Presence.Stead.First first(boolean declared) {
        if (stead(declared) instanceof Presence.Stead.First first) {
            return first;
        }
        throw present(declared);
    }

    private State state() {
        return round.document().state();
    }
}
