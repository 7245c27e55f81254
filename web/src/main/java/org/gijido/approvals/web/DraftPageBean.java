package org.gijido.approvals.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.approvals.Act;
import org.gijido.approvals.ApprovalPapers;
import org.gijido.approvals.Content;
import org.gijido.approvals.Disclosure;
import org.gijido.approvals.PaperAttachment;
import org.gijido.approvals.PaperList;
import org.gijido.approvals.Retention;
import org.gijido.approvals.Writer;
import org.gijido.approvals.deciding.Matter;
import org.gijido.approvals.drafting.DraftPageService;
import org.gijido.approvals.drafting.WritingService;
import org.gijido.approvals.reading.DocumentService;
import org.gijido.approvals.reading.DocumentView;
import org.gijido.approvals.relating.RelatedDocument;
import org.gijido.approvals.relating.RelationService;
import org.gijido.directory.DirectoryService;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.PostRank;
import org.gijido.directory.UnitOfDay;
import org.gijido.forms.Filling;
import org.gijido.forms.Form;
import org.gijido.forms.Role;
import org.gijido.forms.web.FillView;
import org.gijido.platform.Texts;
import org.gijido.platform.web.Choice;
import org.gijido.platform.web.ListParameters;

/** {@code #{approvalDraft}}: a draft to be written, or a new one. What is typed goes out by the API. */
@Named("approvalDraft")
@RequestScoped
public class DraftPageBean {

    private static final Content EMPTY = new Content("", "", "", "", null, "", null, null, null, null);

    @Inject
    private DraftPageService pages;
    @Inject
    private DocumentService documents;
    @Inject
    private WritingService writing;
    @Inject
    private RelationService relations;
    @Inject
    private ApprovalPapers kind;
    @Inject
    private DirectoryService directory;
    @Inject
    private CurrentCaller current;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Clock clock;

    private int mostMegabytes;
    private List<Choice> paperReasons = List.of();
    private DocumentView view;
    private List<Matter> matters = List.of();
    private List<UnitOfDay> sections = List.of();
    private List<Choice> deciders = List.of();
    private Writer writer;
    private Long cites;
    private Content copy = EMPTY;
    private List<RelatedDocument> related = List.of();
    private String matter = "";
    private Filling filling;
    private FillView fill;

    /** @return where to read what is no longer written; null to stay */
    public String load() {
        Caller caller = current.get();
        caller.require(Permission.APPROVAL_ACT);
        Long id = ListParameters.of(request).id("id");
        if (id != null) {
            view = documents.open(caller, id);
            if (!view.open().contains(Act.EDIT)) {
                return "/approvals/document?faces-redirect=true&id=" + id;
            }
        }
        writer = id == null ? null
                : writing.writer(caller, id).filter(one -> one.account() != caller.accountId()).orElse(null);
        cites = id == null ? ListParameters.of(request).id("cite") : null;
        copy = cites == null ? EMPTY : pages.cited(caller, cites);
        related = id == null ? List.of() : relations.of(caller, id);
        paperReasons = Stream.of(PaperAttachment.Reason.values())
                .map(reason -> new Choice(reason.name(), Texts.of(caller.locale(), "approvals.papers.reason." + reason)))
                .toList();
        mostMegabytes = kind.mostMegabytes();
        matters = pages.matters(caller);
        OrganisationOfDay today = directory.organisation(caller, LocalDate.now(clock));
        sections = today.divisions();
        matter = Objects.requireNonNullElse(request.getParameter("matter"), getContent().matter());
        filling = filling(caller);
        fill = filling == null ? null : FillView.of(filling, sections.stream().map(unit -> today.path(unit.id())).toList(),
                caller.locale()).without(field -> field.role() != Role.NONE && field.role() != Role.AMOUNT, filling.form());
        deciders = Stream.of(PostRank.DIVISION_HEAD, PostRank.DEPARTMENT_HEAD, PostRank.VICE_MAYOR, PostRank.MAYOR)
                .map(rank -> new Choice(rank.name(), Texts.of(caller.locale(), "approvals.post." + rank))).toList();
        return null;
    }

    /** What its form is filled with so far; blank where another matter was chosen than is kept. */
    private Filling filling(Caller caller) {
        Optional<Form> form = pages.form(caller, matter);
        Optional<Filling> kept = view == null ? pages.citedFilling(caller, copy) : pages.filling(caller, view.id());
        boolean same = matter.equals(getContent().matter())
                || form.filter(one -> one.code().equals(getContent().form())).isPresent();
        return kept.filter(found -> same).or(() -> form.map(Filling::blank)).orElse(null);
    }

    /** The form of the matter that is chosen; null for one that is written freely. */
    public FillView getFill() {
        return fill;
    }

    public Form getForm() {
        return filling == null ? null : filling.form();
    }

    /** Whether the form says for how much it is. */
    public boolean isAmountOfForm() {
        return filling != null && filling.form().field(Role.AMOUNT).isPresent();
    }

    /** Whether what is to be decided is written into the form. */
    public boolean isProposalOfForm() {
        return filling != null && filling.form().field(Role.PROPOSAL).isPresent();
    }

    /** Somebody else who has it before them to write it; null for nobody. */
    public Writer getWriter() {
        return writer;
    }

    /** The document that a new draft is drafted from; null for none. */
    public Long getCites() {
        return cites;
    }

    public List<RelatedDocument> getRelated() {
        return related;
    }

    public Disclosure[] getDisclosures() {
        return Disclosure.values();
    }

    public Retention[] getRetentions() {
        return Retention.values();
    }

    /** Parts of the document that its form needs, as the page calls them: reason ground. */
    public String getNeeded() {
        return filling == null ? ""
                : filling.form().fields().stream().filter(field -> field.role() != Role.NONE && field.isRequired())
                        .map(field -> field.role().name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }

    public String getMatter() {
        return matter;
    }

    /** Empty for one that is not kept yet. */
    public String getId() {
        return view == null ? "" : String.valueOf(view.id());
    }

    public int getRevision() {
        return view == null ? 0 : view.revision();
    }

    public Content getContent() {
        return view == null ? copy : view.content();
    }

    public boolean isUrgent() {
        return view != null && view.urgent();
    }

    public boolean isSecret() {
        return view != null && view.secret();
    }

    /** Persons who write it too, as the page sends them back. */
    public String getTogether() {
        return view == null ? "" : String.join(" ", view.coDrafters().stream().map(String::valueOf).toList());
    }

    /** What goes round on paper beside it, as JSON, for the page to send back as it is. */
    public String getPapers() {
        return new PaperList().convertToDatabaseColumn(getContent().papers());
    }

    /** Why something goes round on paper. */
    public List<Choice> getPaperReasons() {
        return paperReasons;
    }

    /** Of a file. */
    public int getMostMegabytes() {
        return mostMegabytes;
    }

    /** Whether it never went round and may be thrown away. */
    public boolean isDeletable() {
        return view == null || view.submittedAt() == null && view.open().contains(Act.DELETE_DRAFT);
    }

    public List<Matter> getMatters() {
        return matters;
    }

    public List<UnitOfDay> getSections() {
        return sections;
    }

    /** Who may be chosen to decide, where a higher one is wanted than the table asks for. */
    public List<Choice> getDeciders() {
        return deciders;
    }
}
