package org.gijido.agenda.web;

import java.io.Serializable;
import java.util.List;

import org.gijido.agenda.AgendaItemPlan;
import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.CommitteeReport;
import org.gijido.agenda.ItemKind;
import org.gijido.agenda.PutToVote;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;

/** An item as it is typed in. */
public class AgendaItemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String day = "";
    private ItemKind kind = ItemKind.BILL;
    private String number = "";
    private String title = "";
    private String proposer = "";
    private String committee = "";
    private CommitteeReport report = CommitteeReport.NONE;
    private PutToVote put = PutToVote.ORIGINAL;
    private String meaning = "";
    private Majority majority = Majority.SIMPLE;
    private VoteMethod method = VoteMethod.ELECTRONIC;
    private Integer electedSeats;
    private boolean added;
    private String ownLabel = "";
    private String candidates = "";

    static AgendaItemForm of(AgendaItemRow row) {
        AgendaItemForm form = new AgendaItemForm();
        form.day = row.day();
        form.kind = row.kind();
        form.number = row.number();
        form.title = row.title();
        form.proposer = row.proposer();
        form.committee = row.committee();
        form.report = row.report();
        form.put = row.put();
        form.meaning = row.worded() ? row.meaning() : "";
        form.majority = row.majority() == Majority.ELECTION ? Majority.SIMPLE : row.majority();
        form.method = row.method();
        form.electedSeats = row.electedSeats() == 0 ? null : row.electedSeats();
        form.added = row.added();
        form.ownLabel = row.plan().ownLabel();
        form.candidates = String.join("\n", row.others());
        return form;
    }

    AgendaItemPlan plan() {
        return plan(meaning);
    }

    /** What a yes means when the clerk words nothing. */
    String derived() {
        return plan("").sentence();
    }

    /** Fields that the kind does not have are not shown; what was typed before the kind was changed is left out. */
    private AgendaItemPlan plan(String words) {
        boolean election = isElection();
        return new AgendaItemPlan(text(day), kind, text(number), text(title), text(proposer), text(committee),
                election ? CommitteeReport.NONE : report, election ? PutToVote.ORIGINAL : put, election ? "" : text(words),
                majority, method, election && electedSeats != null ? electedSeats : 0, added, text(ownLabel),
                election ? names() : List.of());
    }

    private List<String> names() {
        return text(candidates).lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    /** How the item is called, as far as it was typed; empty before that. */
    public String getItemLabel() {
        return plan("").itemLabel();
    }

    /** Whether people are elected: then there are candidates, and no amendment or report is put. */
    public boolean isElection() {
        return kind == ItemKind.ELECTION;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public ItemKind getKind() {
        return kind;
    }

    public void setKind(ItemKind kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getProposer() {
        return proposer;
    }

    public void setProposer(String proposer) {
        this.proposer = proposer;
    }

    public String getCommittee() {
        return committee;
    }

    public void setCommittee(String committee) {
        this.committee = committee;
    }

    public CommitteeReport getReport() {
        return report;
    }

    public void setReport(CommitteeReport report) {
        this.report = report;
    }

    public PutToVote getPut() {
        return put;
    }

    public void setPut(PutToVote put) {
        this.put = put;
    }

    public String getMeaning() {
        return meaning;
    }

    public void setMeaning(String meaning) {
        this.meaning = meaning;
    }

    public Majority getMajority() {
        return majority;
    }

    public void setMajority(Majority majority) {
        this.majority = majority;
    }

    public VoteMethod getMethod() {
        return method;
    }

    public void setMethod(VoteMethod method) {
        this.method = method;
    }

    public Integer getElectedSeats() {
        return electedSeats;
    }

    public void setElectedSeats(Integer electedSeats) {
        this.electedSeats = electedSeats;
    }

    public String getOwnLabel() {
        return ownLabel;
    }

    public void setOwnLabel(String ownLabel) {
        this.ownLabel = ownLabel;
    }

    /** One name a line. */
    public String getCandidates() {
        return candidates;
    }

    public void setCandidates(String candidates) {
        this.candidates = candidates;
    }

    public boolean isAdded() {
        return added;
    }

    public void setAdded(boolean added) {
        this.added = added;
    }
}
