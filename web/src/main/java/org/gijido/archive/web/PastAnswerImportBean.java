package org.gijido.archive.web;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.archive.ImportFormat;
import org.gijido.archive.PastAnswerImport;
import org.gijido.platform.Texts;

/** The import page: takes a file, then shows how far it has come and what became of each row. */
@Named("pastAnswerImport")
@ViewScoped
public class PastAnswerImportBean implements Serializable {

    private static final long serialVersionUID = 1L;
    /** A file with more wrong rows than this is wrong as a whole; the REST interface lists more. */
    private static final int SHOWN = 200;

    @Inject
    private transient PastAnswerImport imports;
    @Inject
    private transient CurrentCaller current;
    @Resource
    private transient ManagedExecutorService executor;
    private transient Part file;
    private transient ImportJob job;
    private int mostMegabytes;

    public void open() {
        current.get().require(Permission.PAST_ANSWER_IMPORT);
        mostMegabytes = imports.mostMegabytes();
    }

    public void start() throws IOException {
        Caller caller = current.get();
        caller.require(Permission.PAST_ANSWER_IMPORT);
        if (file == null || file.getSize() == 0) {
            String sentence = Texts.of(caller.locale(), "archive.import.noFile");
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
            return;
        }
        job = new ImportJob(imports, caller, format(file.getSubmittedFileName()), file.getInputStream().readAllBytes());
        executor.execute(job);
    }

    private static ImportFormat format(String name) {
        return name != null && name.toLowerCase().endsWith(".csv") ? ImportFormat.CSV : ImportFormat.JSON_LINES;
    }

    public boolean isRunning() {
        return job != null && !job.ended();
    }

    public int getRows() {
        return job.rows();
    }

    /** What became of it; null until then. */
    public ImportJson getReport() {
        return job == null || job.report() == null ? null : ImportJson.of(job.report(), current.get().locale());
    }

    public List<ImportJson.Rejected> getRejected() {
        ImportJson report = getReport();
        return report == null ? List.of() : report.rejected().stream().limit(SHOWN).toList();
    }

    public String getProblem() {
        return job == null ? null : job.problem();
    }

    public int getMostMegabytes() {
        return mostMegabytes;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
