package org.gijido.approvals.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.approvals.Act;
import org.gijido.approvals.ActorKind;
import org.gijido.approvals.Approvals;
import org.gijido.approvals.Content;
import org.gijido.approvals.Medium;
import org.gijido.approvals.State;
import org.gijido.approvals.StepMark;
import org.gijido.approvals.StepState;
import org.gijido.approvals.onpaper.PaperRoundService;
import org.gijido.approvals.onpaper.PaperRoundView;
import org.gijido.approvals.reading.DocumentService;
import org.gijido.approvals.reading.DocumentView;
import org.gijido.approvals.reading.DocumentView.BoxOnWay;
import org.gijido.approvals.reading.DocumentView.ContentVersion;
import org.gijido.approvals.reading.WhoCanService;
import org.gijido.approvals.relating.RelatedDocument;
import org.gijido.approvals.relating.RelationService;
import org.gijido.approvals.web.ActChoice.Rank;
import org.gijido.directory.DirectoryService;
import org.gijido.directory.UnitOfDay;
import org.gijido.forms.web.FilledView;
import org.gijido.live.LiveLog;
import org.gijido.platform.FiscalYears;
import org.gijido.platform.Texts;
import org.gijido.platform.web.ListParameters;
import org.gijido.shared.BusinessException;

/** {@code #{approval}}: a document as its reader has it before them, and what they may do with it. */
@Named("approval")
@RequestScoped
public class DocumentBean {

    @Inject
    private DocumentService documents;
    @Inject
    private DirectoryService directory;
    @Inject
    private PaperRoundService paperRounds;
    @Inject
    private WhoCanService others;
    @Inject
    private FilledForms forms;
    @Inject
    private RelationService relations;
    @Inject
    private LiveLog log;
    @Inject
    private CurrentCaller current;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Clock clock;

    private Caller caller;
    private long since;
    private DocumentView view;
    private List<GridRow> grid;
    private List<ActChoice> choices;
    private List<ActLine> acts;
    private Optional<ContentVersion> stamped;
    private List<Change> changes;
    private FilledView filled;
    private List<RelatedDocument> related;
    private String medium;
    private List<FileLine> files;
    private List<FileLine> goneFiles;
    private List<UnitOfDay> sections = List.of();
    private PaperRoundView paperRound;
    private List<String> whoCan = List.of();

    /** The number of the log is read first: what happens while the rest is read comes again as an event. */
    @PostConstruct
    void load() {
        caller = current.get();
        caller.require(Permission.APPROVAL_READ);
        Long id = ListParameters.of(request).id("id");
        if (id == null) {
            throw BusinessException.notFound("approvals.error.notFound");
        }
        since = log.lastSeq(Approvals.topic(id));
        view = documents.open(caller, id);
        show(caller.locale(), LocalDateTime.now(clock));
    }

    private void show(Locale locale, LocalDateTime now) {
        grid = new StampGrid(locale, now).rows(view);
        paperRound = view.state() == State.PAPER_ROUND ? paperRounds.of(caller, view.id()).orElse(null) : null;
        boolean confirmable = paperRound == null || paperRound.written();
        choices = new ActChoices(view, caller.name(), now).all().stream()
                .filter(choice -> confirmable || choice.act() != Act.RECORD_PAPER_ROUND).toList();
        acts = view.acts().stream().map(done -> ActLine.of(done, locale)).toList();
        stamped = Changes.stamped(view);
        if (view.boxes().stream()
                .anyMatch(box -> box.live() && box.state().turn() && box.due() != null && box.due().isBefore(now))) {
            whoCan = others.of(caller, view.id()).stream().map(one -> Texts.of(locale, "approvals.page.whoCan", one.post(),
                    String.join("、", one.names()), Texts.of(locale, "approvals.do." + one.act()))).toList();
        }
        ContentVersion shown = view.versions().getLast();
        filled = forms.view(caller, shown);
        related = relations.of(caller, view.id());
        changes = stamped.map(before -> new Changes(locale).between(before, shown, forms.of(caller, before),
                forms.of(caller, shown))).orElse(List.of());
        medium = Texts.of(locale, "approvals.medium." + medium());
        files = new FileLines(view).standing();
        goneFiles = new FileLines(view).gone();
        if (choices.stream().anyMatch(ActChoice::toSections)) {
            sections = directory.organisation(caller, LocalDate.now(clock)).divisions();
        }
    }

    private Medium medium() {
        boolean onPaper = view.state() == State.PAPER_ROUND || view.boxes().stream()
                .anyMatch(box -> box.live() && box.stamp() != null && box.stamp().mark() == StepMark.ON_PAPER);
        return Medium.of(onPaper, !view.content().papers().isEmpty());
    }

    /** 完全電子, 併用, 紙. */
    public String getMedium() {
        return medium;
    }

    public DocumentView getView() {
        return view;
    }

    public Content getContent() {
        return view.content();
    }

    public String getSubject() {
        return BoxLine.subject(view.content().subject(), caller.locale());
    }

    public String getState() {
        return StateWords.word(view.state(), caller.locale());
    }

    public String getLook() {
        return StateWords.look(view.state());
    }

    /** Empty for a matter without one. */
    public String getAmount() {
        return BoxLine.yen(view.content().amount(), caller.locale());
    }

    public List<GridRow> getGrid() {
        return grid;
    }

    public List<ActLine> getActs() {
        return acts;
    }

    /** The version that the reader stamped before it changed; null when nothing has. */
    public ContentVersion getStamped() {
        return stamped.orElse(null);
    }

    public List<Change> getChanges() {
        return changes;
    }

    /** Whether it would be shown; empty where nobody has said it. */
    public String getDisclosure() {
        return FilingText.disclosure(view.content().filing(), caller.locale());
    }

    /** 年度 in whose binder it belongs: of the day that it is about, else of the day on which it was drafted. */
    public String getYear() {
        LocalDate fact = view.content().fact();
        return FiscalYears.words(FiscalYears.of(fact == null ? view.createdAt().toLocalDate() : fact));
    }

    public String getRetention() {
        return FilingText.retention(view.content().filing(), caller.locale());
    }

    /** Documents that belong to it, from both sides. */
    public List<RelatedDocument> getRelated() {
        return related;
    }

    /** Whether the reader may draft from it. */
    public boolean isCitable() {
        return caller.may(Permission.APPROVAL_ACT) && !caller.shared() && view.version() > 0;
    }

    /** What its form was filled with; null for a document without one. */
    public FilledView getFilled() {
        return filled;
    }

    public List<FileLine> getFiles() {
        return files;
    }

    /** What versions of the content before had. */
    public List<FileLine> getGoneFiles() {
        return goneFiles;
    }

    public ActChoice getMain() {
        return of(Rank.MAIN).stream().findFirst().orElse(null);
    }

    public List<ActChoice> getBeside() {
        return of(Rank.BESIDE);
    }

    public List<ActChoice> getMore() {
        return of(Rank.MORE);
    }

    /** Those that are asked for in a dialog of their own. */
    public List<ActChoice> getDialogs() {
        return choices.stream().filter(ActChoice::words).toList();
    }

    private List<ActChoice> of(Rank rank) {
        return choices.stream().filter(choice -> choice.rank() == rank).toList();
    }

    public boolean isEditable() {
        return view.open().contains(Act.EDIT);
    }

    /** Boxes to which it may go back. */
    public List<BoxOnWay> getTargets() {
        return view.boxes().stream().filter(box -> box.live() && box.state() == StepState.DONE).toList();
    }

    /** Those who have stamped and may be asked. */
    public List<BoxOnWay> getAsked() {
        return getTargets().stream().filter(box -> box.stamp() != null && box.stamp().person() != null).toList();
    }

    /** Of what is late: who else can go on with it, a sentence each. */
    public List<String> getWhoCan() {
        return whoCan;
    }

    public boolean isDecided() {
        return view.state().decided();
    }

    /** Null unless it goes round by hand. */
    public PaperRoundView getPaperRound() {
        return paperRound;
    }

    /** Whether the reader says who stamped the paper. */
    public boolean isPaperRoundMine() {
        return view.kinds().contains(ActorKind.DRAFTER) || view.kinds().contains(ActorKind.CO_DRAFTER);
    }

    /** The posts that come before the reader's in the line and would be passed over. */
    public String getPassed() {
        int own = view.boxes().stream().filter(box -> box.mine() && box.live() && box.state() == StepState.COMING)
                .mapToInt(BoxOnWay::stage).findFirst().orElse(0);
        return view.boxes().stream().filter(box -> box.live() && !box.mine() && !box.state().passed() && box.stage() < own)
                .map(BoxOnWay::post).collect(Collectors.joining("、"));
    }

    /** Divisions that may be asked besides. */
    public List<UnitOfDay> getSections() {
        return sections;
    }

    public long getAccount() {
        return caller.accountId();
    }

    public String getTopic() {
        return Approvals.topic(view.id());
    }

    public long getSince() {
        return since;
    }
}
