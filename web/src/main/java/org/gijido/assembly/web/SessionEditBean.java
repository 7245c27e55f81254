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

/** Changes name and days of a session. */
@Named("sessionEdit")
@ViewScoped
public class SessionEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AssemblyService assembly;
    @Inject
    private SessionService planning;
    @Inject
    private CurrentCaller current;

    private long id;
    private int version;
    private SessionForm form;

    /** @throws org.gijido.shared.BusinessException FORBIDDEN for those who may only read, NOT_FOUND */
    public void load() {
        Caller caller = current.get();
        caller.require(Permission.ASSEMBLY_EDIT);
        SessionRow session = assembly.session(caller, id);
        version = session.version();
        form = SessionForm.of(session);
    }

    public String keep() {
        Caller caller = current.get();
        planning.reschedule(caller, id, version, form.plan());
        return EditPages.kept(id, caller.locale());
    }

    public SessionForm getForm() {
        return form;
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
