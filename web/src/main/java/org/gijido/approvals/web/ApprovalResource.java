package org.gijido.approvals.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.approvals.Act;
import org.gijido.approvals.Content;
import org.gijido.approvals.Disclosure;
import org.gijido.approvals.Filing;
import org.gijido.approvals.PaperAttachment;
import org.gijido.approvals.PlannedStep;
import org.gijido.approvals.PostAt;
import org.gijido.approvals.Retention;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.boxes.Box;
import org.gijido.approvals.boxes.BoxRow;
import org.gijido.approvals.boxes.BoxService;
import org.gijido.approvals.circulating.ActService;
import org.gijido.approvals.circulating.Order;
import org.gijido.approvals.circulating.Receipt;
import org.gijido.approvals.drafting.Draft;
import org.gijido.approvals.drafting.DraftPageService;
import org.gijido.approvals.drafting.DraftService;
import org.gijido.approvals.drafting.SubmissionService;
import org.gijido.approvals.onpaper.PaperRoundService;
import org.gijido.approvals.reading.DocumentService;
import org.gijido.approvals.reading.DocumentView;
import org.gijido.directory.PostRank;
import org.gijido.platform.Letters;
import org.gijido.platform.Texts;
import org.gijido.platform.web.Codes;
import org.gijido.platform.web.Required;
import org.gijido.shared.BusinessException;

/** {@code /api/approvals}: documents that go round until they are decided, for programs as for pages. */
@Tag(name = "Approvals")
@Path("approvals")
@RequestScoped
@Needs(Permission.APPROVAL_READ)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApprovalResource {

    private static final int MOST_STEPS = 100;
    private static final int MOST_TITLE = 60;
    private static final int MOST_GROUND = 200;

    /**
     * What a drafter writes; what is absent is empty.
     *
     * @param enforcement the day as people write it, {@code 2026-12-01} or by era
     * @param matter   the code of its kind in the table of deciders
     * @param amount   in yen; absent for a matter without one
     * @param revision of a change: the one that it was made on
     * @param form     the code of the form that it is filled in by; absent for none
     * @param formVersion of that form; absent for the newest. A document keeps the one that it began with
     * @param values   what is typed into the form, by field, as it is typed; what the document has itself may be left out
     * @param disclosure {@code open}, {@code partly}, {@code closed}; absent for what is usual for the matter, as are the others
     * @param closedGround why it is not open, or not wholly
     * @param retention {@code five_years}
     * @param fact      the day of that which it is about, as people write it; the day of the draft is the real one
     * @param cites    of a new one: the document that it is drafted from
     */
    public record DraftBody(UUID commandId, Integer revision, String subject, String proposal, String reason, String ground,
            String enforcement, String matter, Long amount, Boolean urgent, Boolean secret, List<Long> coDrafters,
            List<PaperBody> papers, String form, Integer formVersion, JsonObject values,
            @Schema(implementation = Disclosure.class) String disclosure, String closedGround,
            @Schema(implementation = Retention.class) String retention, String classification,
            String fact, Long cites) {

        Draft draft() {
            return new Draft(
                    new Content(text(subject), text(proposal), text(reason), text(ground), TypedDay.of(enforcement), text(matter),
                            amount, form == null || form.isBlank() ? null : form.strip(), formVersion,
                            values == null ? null : values.toString(), list(papers).stream().map(PaperBody::paper).toList(),
                            filing(), TypedDay.of(fact)),
                    Boolean.TRUE.equals(urgent),
                    Boolean.TRUE.equals(secret), coDrafters, cites);
        }

        private Filing filing() {
            return new Filing(code(Disclosure.class, disclosure), text(closedGround), code(Retention.class, retention),
                    text(classification));
        }

        private static <E extends Enum<E>> E code(Class<E> type, String given) {
            return given == null || given.isBlank() ? null : Codes.of(type, given);
        }

        private static String text(String given) {
            return Objects.requireNonNullElse(given, "").strip();
        }
    }

    /**
     * What is done.
     *
     * @param act      {@code APPROVE}
     * @param version  of the content that was seen; of a submission the revision of the draft
     * @param step     the box; absent for the one whose turn it is
     * @param target   to which box it goes back, or which person is asked; absent for the drafter
     * @param about    the number of the question that is answered
     * @param until    to which day it is put off, from which day it is in force; as people write it
     * @param decider  of a submission: a higher decider than the table asks for
     * @param sections units that are asked besides
     * @param route    of another way: its steps
     * @param papersSeen whether what goes round on paper was looked at
     * @param subject of a formal correction: the title; absent for the same
     * @param enforcement of a formal correction: the day from which it is in force; absent for the same
     * @param values  of a formal correction: what is typed into formal fields of its form; absent for the same
     */
    public record ActBody(UUID commandId, @Schema(implementation = Act.class) String act, Integer version, Long step, String note,
            Long target, Integer about,
            String until, String decider, List<Long> sections, List<StepBody> route, Boolean papersSeen, String subject,
            String enforcement, JsonObject values) {}

    /** @param unit absent above all departments @param title absent for every title */
    public record StepBody(Integer stage, Integer lane, Integer place, @Schema(implementation = StepKind.class) String kind,
            Long unit,
            @Schema(implementation = PostRank.class) String rank, String title,
            String ground) {

        PlannedStep planned() {
            Required.body(this, StepBody::stage, StepBody::kind, StepBody::rank);
            if (Stream.of(stage, Objects.requireNonNullElse(lane, 1), Objects.requireNonNullElse(place, 1))
                    .anyMatch(number -> number < 1 || number > MOST_STEPS)
                    || Letters.count(Objects.requireNonNullElse(title, "")) > MOST_TITLE
                    || Letters.count(Objects.requireNonNullElse(ground, "")) > MOST_GROUND) {
                throw BusinessException.invalid("approvals.error.badStep");
            }
            return new PlannedStep(stage, Objects.requireNonNullElse(lane, 1), Objects.requireNonNullElse(place, 1),
                    Codes.of(StepKind.class, kind), new PostAt(unit, Codes.of(PostRank.class, rank),
                            Objects.requireNonNullElse(title, "")),
                    Objects.requireNonNullElse(ground, ""));
        }
    }

    /** What goes round on paper beside the document. */
    public record PaperBody(String title, Integer sheets, String place, String keeper,
            @Schema(implementation = PaperAttachment.Reason.class) String reason) {

        PaperAttachment paper() {
            Required.body(this, PaperBody::title, PaperBody::sheets, PaperBody::place, PaperBody::keeper, PaperBody::reason);
            return new PaperAttachment(title.strip(), sheets, place.strip(), keeper.strip(),
                    Codes.of(PaperAttachment.Reason.class, reason));
        }
    }

    /** The number of a new document. */
    public record NewDocument(long id) {}

    /** The revision that a draft is now. @param amount in yen, as its form comes to; null for none */
    public record DraftRevision(int revision, Long amount) {}

    /**
     * What keeps a draft from going round.
     *
     * @param part     of the document; empty for a field of its form
     * @param field    of its form; empty for a part of the document
     * @param column   of a table in it
     * @param row      of that table, from 1; 0 for none
     * @param sentence what to do
     */
    public record DraftWrong(String part, String field, String column, int row, String sentence) {}

    /** A step of the way on which a draft would go. */
    public record WayStep(int stage, int lane, int place, StepKind kind, String post, String ground) {

        static WayStep of(Order.Routed step) {
            PlannedStep planned = step.planned();
            return new WayStep(planned.stage(), planned.lane(), planned.place(), planned.kind(), step.words(),
                    planned.ground());
        }
    }

    @Inject
    private CurrentCaller current;
    @Inject
    private DraftService drafts;
    @Inject
    private SubmissionService submissions;
    @Inject
    private DraftPageService pages;
    @Inject
    private ActService acts;
    @Inject
    private PaperRoundService paperRounds;
    @Inject
    private DocumentService documents;
    @Inject
    private BoxService boxes;

    @Operation(operationId = "listApprovals", summary = "Documents of a list: mine, coming, sent, review, reading; up to 300")
    @GET
    public List<BoxRow> list(@QueryParam("box") String box) {
        return boxes.of(current.get(), Codes.of(Box.class, Objects.requireNonNullElse(box, "mine")), BoxService.MOST);
    }

    @Operation(operationId = "getApproval", summary = "A document with its boxes, its acts and what the caller may do")
    @GET
    @Path("{id: \\d{1,18}}")
    public DocumentView get(@PathParam("id") long id) {
        return documents.open(current.get(), id);
    }

    @Operation(operationId = "beginApproval", summary = "Begin a draft")
    @Needs(Permission.APPROVAL_ACT)
    @POST
    public NewDocument begin(DraftBody body) {
        Required.body(body, DraftBody::commandId);
        return new NewDocument(drafts.begin(current.get(), body.commandId(), body.draft()));
    }

    @Operation(operationId = "writeApproval", summary = "Write over a draft")
    @Needs(Permission.APPROVAL_ACT)
    @PUT
    @Path("{id: \\d{1,18}}")
    public DraftRevision write(@PathParam("id") long id, DraftBody body) {
        Required.body(body, DraftBody::commandId, DraftBody::revision);
        int revision = drafts.write(current.get(), id, body.commandId(), body.revision(), body.draft());
        return new DraftRevision(revision, get(id).content().amount());
    }

    @Operation(operationId = "findApprovalFaults", summary = "All that keeps a draft from going round, in the order of the page")
    @GET
    @Path("{id: \\d{1,18}}/faults")
    public List<DraftWrong> faults(@PathParam("id") long id) {
        Caller caller = current.get();
        return pages.faults(caller, id).stream()
                .map(fault -> new DraftWrong(fault.part(), fault.code(), fault.column(), fault.row(),
                        Texts.of(caller.locale(), fault.sentence().key(), fault.sentence().arguments().toArray())))
                .toList();
    }

    @Operation(operationId = "getUsualFiling", summary = "Under what a draft is filed as long as it says nothing else")
    @GET
    @Path("{id: \\d{1,18}}/filing")
    public Filing filing(@PathParam("id") long id) {
        return pages.filing(current.get(), id);
    }

    @Operation(operationId = "deleteApproval", summary = "Throw a draft away that never went round")
    @Needs(Permission.APPROVAL_ACT)
    @DELETE
    @Path("{id: \\d{1,18}}")
    public void delete(@PathParam("id") long id) {
        drafts.delete(current.get(), id);
    }

    @Operation(operationId = "previewApprovalRoute", summary = "The way that a draft would go")
    @GET
    @Path("{id: \\d{1,18}}/route")
    public List<WayStep> route(@PathParam("id") long id, @QueryParam("decider") String decider,
            @QueryParam("section") List<Long> sections) {
        return submissions.preview(current.get(), id, rank(decider), sections).stream().map(WayStep::of).toList();
    }

    @Operation(operationId = "actOnApproval",
            summary = "Do something with a document; repeated with the same number it answers the same and does nothing")
    @Needs(Permission.APPROVAL_ACT)
    @POST
    @Path("{id: \\d{1,18}}/acts")
    public Receipt act(@PathParam("id") long id, ActBody body) {
        Required.body(body, ActBody::commandId, ActBody::act, ActBody::version);
        Act act = Codes.of(Act.class, body.act());
        if (act == Act.CORRECT_FORMAL) {
            return submissions.correct(current.get(), id,
                    new Order(body.commandId(), act, body.version(), body.step(), body.note()),
                    body.subject() == null || body.subject().isBlank() ? null : body.subject().strip(),
                    TypedDay.of(body.enforcement()), body.values() == null ? null : body.values().toString());
        }
        if (act == Act.RECORD_PAPER_ROUND) {
            return paperRounds.confirm(current.get(), id, new Order(body.commandId(), act, body.version(), null, body.note()));
        }
        if (act == Act.SUBMIT) {
            return submissions.submit(current.get(), id, body.commandId(), body.version(), rank(body.decider()),
                    list(body.sections()));
        }
        return acts.act(current.get(), id,
                new Order(body.commandId(), act, body.version(), body.step(), body.note(), body.target(),
                        body.about(), TypedDay.of(body.until()), route(act, body),
                        List.of(), Boolean.TRUE.equals(body.papersSeen())));
    }

    private List<Order.Routed> route(Act act, ActBody body) {
        return switch (act) {
            case ADD_STEP -> acts.sections(current.get(), list(body.sections()));
            case REROUTE -> acts.way(current.get(), list(body.route()).stream().map(StepBody::planned).toList());
            default -> List.of();
        };
    }

    private static PostRank rank(String typed) {
        return typed == null || typed.isBlank() ? null : Codes.of(PostRank.class, typed);
    }

    private static <T> List<T> list(List<T> given) {
        if (given != null && Stream.of(given.toArray()).anyMatch(Objects::isNull)) {
            throw BusinessException.invalid("platform.error.incomplete");
        }
        return given == null ? List.of() : given;
    }
}
