package org.gijido.approvals.drafting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.approvals.Act;
import org.gijido.approvals.Content;
import org.gijido.approvals.PlannedStep;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.circulating.ApprovalRows;
import org.gijido.approvals.circulating.Course;
import org.gijido.approvals.circulating.Courses;
import org.gijido.approvals.circulating.OneAct;
import org.gijido.approvals.circulating.Order;
import org.gijido.approvals.circulating.Receipt;
import org.gijido.approvals.circulating.Telling;
import org.gijido.approvals.deciding.Deciding;
import org.gijido.approvals.deciding.Decision;
import org.gijido.approvals.entity.ApprovalAct;
import org.gijido.approvals.entity.ApprovalContent;
import org.gijido.approvals.entity.ApprovalContent.Kind;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.approvals.routing.Drafter;
import org.gijido.approvals.routing.Places;
import org.gijido.approvals.routing.Routing;
import org.gijido.directory.PostRank;
import org.gijido.platform.Command;
import org.gijido.shared.BusinessException;

/** Sends drafts round, and corrects what goes round. */
@Stateless
public class SubmissionService {

    @Inject
    private ApprovalRows rows;
    @Inject
    private Courses courses;
    @Inject
    private Drafts drafts;
    @Inject
    private DraftForms forms;
    @Inject
    private Deciding deciding;
    @Inject
    private Routing routing;
    @Inject
    private Places places;
    @Inject
    private OneAct once;
    @Inject
    private Telling telling;

    /**
     * 起案・再申請: sends it round, as the table of deciders and the organisation of the day have it.
     *
     * @param chosen   who decides, when that is a higher one than the table asks for; null for that one
     * @param sections units that are asked besides
     * @throws BusinessException with the sentence of what is missing
     */
    public Receipt submit(Caller caller, long id, UUID commandId, int revision, PostRank chosen, List<Long> sections) {
        caller.require(Permission.APPROVAL_ACT);
        ApprovalDocument document = rows.lock(id);
        Command command = Command.of(commandId, caller.accountId(), "approvals.submit", id, revision, chosen, sections);
        return once.of(command, document, () -> submit(caller, document, commandId, revision, chosen, sections));
    }

    private ApprovalAct submit(Caller caller, ApprovalDocument document, UUID commandId, int revision, PostRank chosen,
            List<Long> sections) {
        List<ApprovalStep> steps = rows.steps(document);
        Course course = courses.of(caller, document, steps);
        course.require(Act.SUBMIT);
        Drafts.seen(caller, document, revision);
        ApprovalContent draft = drafts.of(document, caller, courses.now());
        DraftCheck.whole(drafts.filed(draft.content()), courses.now().toLocalDate());
        Content whole = drafts.filed(forms.whole(caller, draft.content(), drafts.files(document)));
        Decision decision = decision(whole, chosen);
        document.decideBy(decision.table(), chosen);
        document.bar(decision.barred() ? decision.article() : null);
        List<Order.Routed> route = route(document, decision, sections);
        boolean same = document.version() > 0 && rows.content(document, document.version())
                .filter(before -> Formal.sameButFormal(before.content(), whole, forms::filled)
                        && Formal.sameFiles(before.files(), draft.files()))
                .isPresent();
        ApprovalAct act = course.act(new Order(commandId, Act.SUBMIT, document.version(), null, null, null, null, null, route,
                List.of(), false), same);
        draft.write(whole, draft.author(), draft.writtenAt());
        draft.submit();
        telling.of(caller, document, steps, act, Set.of());
        return act;
    }

    /**
     * 軽微な訂正: on the way of the title and of the day from which it is in force, stamps stay; after the decision a note.
     *
     * @param subject     null for the same
     * @param enforcement null for the same
     * @param values      what is typed into formal fields of its form, as JSON; null for none
     * @throws BusinessException with the sentence of the matrix; UNPROCESSABLE when nothing is other than it was
     */
    public Receipt correct(Caller caller, long id, Order order, String subject, LocalDate enforcement, String values) {
        caller.require(Permission.APPROVAL_ACT);
        ApprovalDocument document = rows.lock(id);
        Command command = Command.of(order.commandId(), caller.accountId(), "approvals.correct", id, order.version(),
                order.step(),
                order.note(), subject, enforcement, values);
        return once.of(command, document, () -> correct(caller, document, order, subject, enforcement, values));
    }

    private ApprovalAct correct(Caller caller, ApprovalDocument document, Order order, String subject, LocalDate enforcement,
            String values) {
        List<ApprovalStep> steps = rows.steps(document);
        Set<Long> waiting = Telling.waiting(steps);
        int version = document.version();
        ApprovalAct act = courses.of(caller, document, steps).act(order, false);
        if (!document.state().decided()) {
            ApprovalContent seen = rows.content(document, version).orElseThrow();
            Content before = seen.content();
            Content after = forms.corrected(caller, before.formally(subject, enforcement), values, drafts.files(document));
            DraftCheck.lengths(after);
            if (after.equals(before) || after.subject().isBlank()) {
                throw BusinessException.unprocessable("approvals.error.nothingCorrected");
            }
            ApprovalContent corrected = new ApprovalContent(document.id(), document.version(), Kind.FORMAL, after, caller.name(),
                    act.at());
            corrected.attach(seen.files());
            rows.keep(corrected);
            document.entitle(after.subject());
        }
        telling.of(caller, document, steps, act, waiting);
        return act;
    }

    /**
     * How it would go round, without sending it.
     *
     * @return the steps with their posts in words of today
     */
    public List<Order.Routed> preview(Caller caller, long id, PostRank chosen, List<Long> sections) {
        caller.require(Permission.APPROVAL_ACT);
        ApprovalDocument document = rows.find(id);
        courses.of(caller, document, rows.steps(document)).require(Act.SUBMIT);
        Content content = rows.content(document, document.version() + 1).or(() -> rows.content(document, document.version()))
                .orElseThrow().content();
        return route(document, decision(content, chosen), sections);
    }

    private Decision decision(Content content, PostRank chosen) {
        Decision found = deciding.find(content.matter(), content.amount());
        return chosen == null ? found : found.by(chosen);
    }

    private List<Order.Routed> route(ApprovalDocument document, Decision decision, Collection<Long> sections) {
        var today = courses.now().toLocalDate();
        List<PlannedStep> plan = routing.plan(decision,
                new Drafter(Objects.requireNonNullElse(document.drafter().actor().personId(), 0L), document.drafterAt()), today,
                sections);
        Map<PostAt, String> words = places.words(plan.stream().map(PlannedStep::post).toList(), today);
        return plan.stream().map(step -> new Order.Routed(step, words.get(step.post()))).toList();
    }
}
