package org.gijido.jobs.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.MeBean;
import org.gijido.jobs.JobService;
import org.gijido.platform.Texts;

/** {@code #{jobs}}: all jobs, and the wish to have one done now. */
@Named("jobs")
@ViewScoped
public class JobsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private JobService service;
    @Inject
    private CurrentCaller current;
    @Inject
    private MeBean me;

    private ArrayList<JobText> rows;
    private boolean runnable;

    public void read() {
        rows = new ArrayList<>(service.all(current.get()).stream().map(line -> JobText.of(line, me.getLocale())).toList());
        runnable = current.get().may(Permission.SETTINGS_EDIT);
    }

    /** It begins on the node that does the jobs; here is only said that it will. */
    public void runNow(JobText job) {
        service.runNow(current.get(), job.name());
        read();
        String sentence = Texts.of(me.getLocale(), "jobs.list.asked", job.what());
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(sentence));
    }

    public List<JobText> getRows() {
        return rows;
    }

    /** Whether the caller may have one done now. */
    public boolean isRunnable() {
        return runnable;
    }
}
