package org.gijido.approvals.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.approvals.Act;
import org.gijido.approvals.Content;
import org.gijido.approvals.Filing;
import org.gijido.approvals.circulating.ApprovalRows;
import org.gijido.approvals.circulating.Courses;
import org.gijido.approvals.deciding.Deciding;
import org.gijido.approvals.deciding.DecisionTable;
import org.gijido.approvals.deciding.Matter;
import org.gijido.approvals.entity.ApprovalDocument;
import org.gijido.forms.Filling;
import org.gijido.forms.Form;
import org.gijido.shared.BusinessException;

/** What the page of a draft shows beside what is typed. */
@Stateless
public class DraftPageService {

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

    /**
     * 引用起案: what a new draft begins with that is drafted from another document: its words and what its form was filled with,
     * none of its days, papers, files, stamps and numbers.
     *
     * @throws BusinessException NOT_FOUND for one that the caller may not read
     */
    public Content cited(Caller caller, long id) {
        caller.require(Permission.APPROVAL_ACT);
        return drafts.cited(caller, id);
    }

    /** How far the form is filled in of what {@link #cited} copies; empty without a form. */
    public Optional<Filling> citedFilling(Caller caller, Content content) {
        caller.require(Permission.APPROVAL_ACT);
        return forms.filling(caller, content, List.of());
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
        return forms.filling(caller, drafts.current(document), drafts.files(document));
    }

    /** All that keeps a draft from going round, of each part of it once. */
    public List<DraftFault> faults(Caller caller, long id) {
        caller.require(Permission.APPROVAL_ACT);
        ApprovalDocument document = written(caller, id);
        Content draft = drafts.current(document);
        List<DraftFault> all = new ArrayList<>(DraftCheck.missing(drafts.filed(draft), courses.now().toLocalDate()));
        Set<String> parts = all.stream().map(DraftFault::part).collect(Collectors.toSet());
        forms.faults(caller, draft, drafts.files(document)).stream().filter(fault -> !parts.contains(fault.part()))
                .forEach(all::add);
        return all;
    }

    /** Under what a draft is filed as long as its drafter says nothing else. */
    public Filing filing(Caller caller, long id) {
        caller.require(Permission.APPROVAL_ACT);
        Content content = drafts.current(written(caller, id));
        return deciding.filing(content.matter(), content.amount());
    }

    private ApprovalDocument written(Caller caller, long id) {
        ApprovalDocument document = rows.find(id);
        courses.of(caller, document, rows.steps(document)).require(Act.EDIT);
        return document;
    }
}
