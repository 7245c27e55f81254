package org.gijido.agenda.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.agenda.AgendaItemRow;
import org.gijido.agenda.AgendaService;
import org.gijido.agenda.CommitteeReport;
import org.gijido.agenda.ItemKind;
import org.gijido.agenda.PutToVote;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SittingRow;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;

/** Adds an item to a sitting, or changes one. */
@Named("agendaItem")
@ViewScoped
public class AgendaItemBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgendaService agenda;
    @Inject
    private AssemblyService assembly;
    @Inject
    private CurrentCaller current;

    private Long id;
    private long sitting;
    private int version;
    private boolean put;
    private AgendaItemForm form = new AgendaItemForm();
    private transient SittingRow day;

    /** @throws org.gijido.shared.BusinessException FORBIDDEN for those who may only read, NOT_FOUND */
    public void load() {
        Caller caller = current.get();
        caller.require(Permission.AGENDA_EDIT);
        if (id != null) {
            AgendaItemRow item = agenda.item(caller, id);
            sitting = item.sittingId();
            version = item.version();
            put = agenda.isPut(caller, id);
            form = AgendaItemForm.of(item);
        }
        day = assembly.sitting(caller, sitting);
    }

    public String keep() {
        Caller caller = current.get();
        if (id == null) {
            agenda.add(caller, sitting, form.plan());
        } else {
            agenda.change(caller, id, version, form.plan());
        }
        return AgendaPages.done(sitting, caller.locale(), "agenda.edit.kept", form.plan().label());
    }

    /** What a yes means as the form stands now. */
    public String getDerived() {
        return form.derived();
    }

    /** What is put is called like this as the form stands now. */
    public String getDerivedLabel() {
        return form.plan().label();
    }

    /** Whether it was put to a vote, so that it can only be read. */
    public boolean isPut() {
        return put;
    }

    public boolean isFresh() {
        return id == null;
    }

    public ItemKind[] getKinds() {
        return ItemKind.values();
    }

    public CommitteeReport[] getReports() {
        return CommitteeReport.values();
    }

    /** What is left of an amended original follows from the vote on the amendment; nobody chooses it. */
    public List<PutToVote> getPuts() {
        return Arrays.stream(PutToVote.values()).filter(put -> put != PutToVote.REMAINDER).toList();
    }

    /** An election has its own, which follows from the kind. */
    public List<Majority> getMajorities() {
        return Arrays.stream(Majority.values()).filter(majority -> majority != Majority.ELECTION).toList();
    }

    public VoteMethod[] getMethods() {
        return VoteMethod.values();
    }

    public AgendaItemForm getForm() {
        return form;
    }

    public SittingRow getDay() {
        return day;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public long getSitting() {
        return sitting;
    }

    public void setSitting(long sitting) {
        this.sitting = sitting;
    }

    /** That the form was made from. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
