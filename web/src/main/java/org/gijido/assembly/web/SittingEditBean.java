package org.gijido.assembly.web;

import java.io.Serializable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SessionRow;
import org.gijido.assembly.SessionService;
import org.gijido.assembly.SittingRow;

/** Changes day, hour and title of a sitting. */
@Named("sittingEdit")
@ViewScoped
public class SittingEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AssemblyService assembly;
    @Inject
    private SessionService planning;
    @Inject
    private CurrentCaller current;

    private long id;
    private int version;
    private SittingForm form;
    private SessionRow session;

    /** @throws org.gijido.shared.BusinessException FORBIDDEN for those who may only read, NOT_FOUND */
    public void load() {
        Caller caller = current.get();
        caller.require(Permission.ASSEMBLY_EDIT);
        SittingRow sitting = assembly.sitting(caller, id);
        session = assembly.session(caller, sitting.sessionId());
        version = sitting.version();
        form = SittingForm.of(sitting);
    }

    public String keep() {
        Caller caller = current.get();
        planning.changeSitting(caller, id, version, form.getDay(), form.getTime(), form.getTitle());
        return EditPages.kept(session.id(), caller.locale());
    }

    public SittingForm getForm() {
        return form;
    }

    public SessionRow getSession() {
        return session;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** That the form was made from. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
