package org.gijido.approvals.drafting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.approvals.Act;
import org.gijido.approvals.Approvals;
import org.gijido.approvals.Content;
import org.gijido.approvals.DraftChanged;
import org.gijido.approvals.Filing;
import org.gijido.approvals.Hand;
import org.gijido.approvals.LinkKind;
import org.gijido.approvals.PlannedStep;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.circulating.ApprovalRows;
import org.gijido.approvals.circulating.Course;
import org.gijido.approvals.circulating.Courses;
import org.gijido.approvals.circulating.Numbering;
import org.gijido.approvals.circulating.OneAct;
import org.gijido.approvals.circulating.Order;
import org.gijido.approvals.circulating.Receipt;
import org.gijido.approvals.circulating.Telling;
import org.gijido.approvals.deciding.Deciding;
import org.gijido.approvals.deciding.Decision;
import org.gijido.approvals.deciding.DecisionTable;
import org.gijido.approvals.deciding.Matter;
import org.gijido.approvals.entity.ApprovalAct;
import org.gijido.approvals.entity.ApprovalContent;
import org.gijido.approvals.entity.ApprovalContent.Kind;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.approvals.entity.ApprovalLink;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.approvals.routing.Drafter;
import org.gijido.approvals.routing.Places;
import org.gijido.approvals.routing.Routing;
import org.gijido.directory.People;
import org.gijido.directory.PostRank;
import org.gijido.forms.Filling;
import org.gijido.forms.Form;
import org.gijido.papers.PaperView;
import org.gijido.papers.Papers;
import org.gijido.platform.Command;
import org.gijido.platform.Commands;
import org.gijido.shared.BusinessException;

/** Writes drafts and sends them round. */
@Stateless
public class DraftService {

    @Inject
    private ApprovalRows rows;
    @Inject
    private Courses courses;
    @Inject
    private Drafts writing;
    @Inject
    private Deciding deciding;
    @Inject
    private Routing routing;
    @Inject
    private Places places;
    @Inject
    private People people;
    @Inject
    private Numbering numbering;
    @Inject
    private Commands commands;
    @Inject
    private OneAct once;
    @Inject
    private Event<DraftChanged> drafts;
    @Inject
    private Telling telling;
    @Inject
    private DraftForms forms;
    @Inject
    private Papers papers;

    /**
     * A new draft, in the caller's main post.
     *
     * @return its number
     * @throws BusinessException FORBIDDEN for an account of several people or without a post, INVALID for what is too long
     */
    public long begin(Caller caller, UUID commandId, Draft draft) {
        caller.require(Permission.APPROVAL_ACT);
        if (caller.shared()) {
            throw BusinessException.forbidden("approvals.error.shared");
        }
        if (caller.posts().isEmpty() || caller.personId() == null) {
            throw BusinessException.forbidden("approvals.error.noPost");
        }
        check(draft);
        Command command = Command.of(commandId, caller.accountId(), "approvals.begin", 0, draft.content(), draft.urgent(),
                draft.secret(), draft.coDrafters(), draft.cites());
        return Long.parseLong(commands.once(command, () -> String.valueOf(begin(caller, draft))));
    }

    private long begin(Caller caller, Draft given) {
        Draft draft = given.with(forms.kept(caller, null, given.content(), List.of()));
        check(draft);
        LocalDateTime now = courses.now();
        Hand hand = Hand.of(caller);
        ApprovalDocument document = new ApprovalDocument(hand, caller.posts().getFirst(), hand.words(null),
                draft.content().subject(), now);
        rows.keep(document);
        write(document, draft);
        rows.keep(new ApprovalContent(document.id(), 1, Kind.DRAFT, draft.content(), caller.name(), now));
        cite(caller, document, draft.cites());
        numbering.prepare(document, now.toLocalDate());
        drafts.fire(new DraftChanged(document.id(), "begun", document.revision(), draft.content().filing(), caller.actor()));
        return document.id();
    }

    /**
     * 引用起案: what a new draft begins with that is drafted from another document: its words and what its form was filled with,
     * none of its days, papers, files, stamps and numbers.
     *
     * @throws BusinessException NOT_FOUND for one that the caller may not read
     */
    public Content cited(Caller caller, long id) {
        caller.require(Permission.APPROVAL_ACT);
        ApprovalDocument document = courses.readable(caller, id).document();
        Content content = document.version() > 0 ? writing.again(document) : draft(document);
        return forms.copied(content).undated();
    }

    private void cite(Caller caller, ApprovalDocument document, Long source) {
        if (source != null) {
            cited(caller, source);
            rows.keep(new ApprovalLink(new ApprovalLink.Key(document.id(), source), LinkKind.CITED, document.createdAt()));
        }
    }

    /** How far the form is filled in of what {@link #cited} copies; empty without a form. */
    public Optional<Filling> citedFilling(Caller caller, Content content) {
        caller.require(Permission.APPROVAL_ACT);
        return forms.filling(caller, content, List.of());
    }

    /**
     * Writes over the draft.
     *
     * @param revision the one that the writer has before them
     * @return the revision that it was then
     * @throws BusinessException CONFLICT when somebody else wrote meanwhile
     */
    public int write(Caller caller, long id, UUID commandId, int revision, Draft draft) {
        caller.require(Permission.APPROVAL_ACT);
        ApprovalDocument document = courses.locked(caller, id, Act.EDIT);
        check(draft);
        Command command = Command.of(commandId, caller.accountId(), "approvals.write", id, revision, draft.content(),
                draft.urgent(), draft.secret(), draft.coDrafters());
        return Integer.parseInt(commands.once(command, () -> String.valueOf(write(caller, document, revision, draft))));
    }

    private int write(Caller caller, ApprovalDocument document, int revision, Draft given) {
        Drafts.seen(caller, document, revision);
        ApprovalContent content = writing.of(document, caller, courses.now());
        Draft draft = given.with(forms.kept(caller, content.content(), given.content(), files(document)));
        check(draft);
        content.write(draft.content(), caller.name(), courses.now());
        write(document, draft);
        drafts.fire(new DraftChanged(document.id(), "written", document.revision(), draft.content().filing(), caller.actor()));
        return document.revision();
    }

    private void check(Draft draft) {
        DraftCheck.lengths(draft.content());
        if (draft.coDrafters() != null && !draft.coDrafters().isEmpty()) {
            DraftCheck.together(draft.coDrafters(), people.names(draft.coDrafters(), courses.now().toLocalDate()).size());
        }
    }

    private static void write(ApprovalDocument document, Draft draft) {
        document.write(draft.content());
        document.handle(draft.urgent(), draft.secret());
        if (draft.coDrafters() != null) {
            document.write(Set.copyOf(draft.coDrafters()));
        }
    }

    /** Throws a draft away that never went round. */
    public void delete(Caller caller, long id) {
        caller.require(Permission.APPROVAL_ACT);
        ApprovalDocument document = courses.locked(caller, id, Act.DELETE_DRAFT);
        if (document.submission() > 0) {
            throw BusinessException.conflict("approvals.error.wentRound");
        }
        papers.of(Approvals.reference(id)).forEach(paper -> papers.remove(paper.id()));
        drafts.fire(new DraftChanged(id, "deleted", document.revision(), Filing.USUAL, caller.actor()));
        rows.remove(document);
    }

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
        ApprovalContent draft = writing.of(document, caller, courses.now());
        DraftCheck.whole(filed(draft.content()), today());
        Content whole = filed(forms.whole(caller, draft.content(), files(document)));
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
            Content after = forms.corrected(caller, before.formally(subject, enforcement), values, files(document));
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

    /** The matters that somebody may put up, as the table in force knows them; none while the city has set none. */
    public List<Matter> matters(Caller caller) {
        caller.require(Permission.APPROVAL_ACT);
        return deciding.current().map(DecisionTable::matters).orElse(List.of());
    }

    /** The form with which a document of a matter begins; empty for one that is written freely. */
    public Optional<Form> form(Caller caller, String matter) {
        caller.require(Permission.APPROVAL_ACT);
        return forms.of(matter);
    }

    /** How far the form of a draft is filled in, with what the document has itself of it; empty for one without a form. */
    public Optional<Filling> filling(Caller caller, long id) {
        caller.require(Permission.APPROVAL_ACT);
        ApprovalDocument document = written(caller, id);
        return forms.filling(caller, draft(document), files(document));
    }

    /** All that keeps a draft from going round, of each part of it once. */
    public List<DraftFault> faults(Caller caller, long id) {
        caller.require(Permission.APPROVAL_ACT);
        ApprovalDocument document = written(caller, id);
        Content draft = draft(document);
        List<DraftFault> all = new ArrayList<>(DraftCheck.missing(filed(draft), today()));
        Set<String> parts = all.stream().map(DraftFault::part).collect(Collectors.toSet());
        forms.faults(caller, draft, files(document)).stream().filter(fault -> !parts.contains(fault.part()))
                .forEach(all::add);
        return all;
    }

    private ApprovalDocument written(Caller caller, long id) {
        ApprovalDocument document = rows.find(id);
        courses.of(caller, document, rows.steps(document)).require(Act.EDIT);
        return document;
    }

    /** As it is being written; after it came back what went round, as it would be typed again. */
    private Content draft(ApprovalDocument document) {
        return rows.content(document, document.version() + 1).map(ApprovalContent::content)
                .orElseGet(() -> writing.again(document));
    }

    private LocalDate today() {
        return courses.now().toLocalDate();
    }

    private Content filed(Content content) {
        return content.filed(content.filing().or(deciding.filing(content.matter(), content.amount())));
    }

    /** Under what a draft is filed as long as its drafter says nothing else. */
    public Filing filing(Caller caller, long id) {
        caller.require(Permission.APPROVAL_ACT);
        Content content = draft(written(caller, id));
        return deciding.filing(content.matter(), content.amount());
    }

    private List<PaperView> files(ApprovalDocument document) {
        return papers.of(Approvals.reference(document.id()));
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
