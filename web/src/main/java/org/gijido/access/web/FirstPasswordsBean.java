package org.gijido.access.web;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.StaffAccountService;
import org.gijido.access.StaffAccountService.FirstPassword;
import org.gijido.access.StaffAccountService.Wanted;
import org.gijido.platform.CsvWriter;
import org.gijido.platform.Texts;
import org.gijido.platform.web.Download;
import org.gijido.shared.BusinessException;

/**
 * The passwords that the administrator's last opening made. They live in this session's memory only, until the list is put
 * away or the session ends: a page left by mistake must not cost a thousand passwords.
 */
@Named("firstPasswords")
@SessionScoped
public class FirstPasswordsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffAccountService service;
    @Inject
    private CurrentCaller current;
    @Resource
    private transient ManagedExecutorService executor;
    private transient OpeningJob job;

    /** @throws BusinessException CONFLICT while another list is being made or was not put away */
    synchronized void start(List<Wanted> wanted) {
        Caller caller = caller();
        if (job != null && (job.running() || job.opened() != null)) {
            throw BusinessException.conflict("access.staff.listWaits");
        }
        job = new OpeningJob(service, caller, wanted);
        executor.execute(job);
    }

    /** @throws BusinessException FORBIDDEN to all but the administrator, also for one who is no longer */
    public void open() {
        caller();
    }

    private Caller caller() {
        Caller caller = current.get();
        caller.require(Permission.ACCOUNT_ADMIN);
        return caller;
    }

    public String putAway() {
        job = null;
        return "/access/staff?faces-redirect=true";
    }

    /** Sends the list for a spreadsheet. */
    public void download() {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext response = faces.getExternalContext();
        try {
            response.responseReset();
            response.setResponseContentType(Download.CSV_IN_UTF_8);
            response.setResponseHeader("Content-Disposition", Download.saved("first-passwords.csv"));
            response.setResponseHeader("Cache-Control", "no-store");
            response.getResponseOutputStream().write(csv(caller()));
            faces.responseComplete();
        } catch (IOException broken) {
            throw new UncheckedIOException("the download broke off", broken);
        }
    }

    private byte[] csv(Caller caller) {
        CsvWriter csv = new CsvWriter().row(List.of("login", "name", "department", "division", "password").stream()
                .map(column -> Texts.of(caller.locale(), "access.staff." + column)).toArray());
        getList().forEach(one -> csv.row(one.login(), one.name(), one.department(), one.division(), one.password()));
        return csv.bytes();
    }

    public boolean isRunning() {
        return job != null && job.running();
    }

    public int getDone() {
        return job.done();
    }

    public int getTotal() {
        return job.total();
    }

    public List<FirstPassword> getList() {
        return job == null || job.opened() == null ? List.of() : job.opened().passwords();
    }

    /** How many were asked for and have an account by now. */
    public int getSkipped() {
        return job == null || job.opened() == null ? 0 : job.opened().skipped().size();
    }

    public String getProblem() {
        return job == null ? null : job.problem();
    }
}
