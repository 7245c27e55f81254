package org.gijido.approvals.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.gijido.access.Caller;
import org.gijido.access.web.CurrentCaller;
import org.gijido.approvals.deciding.CheckedTable;
import org.gijido.approvals.deciding.DecidingService;
import org.gijido.directory.DirectoryService;
import org.gijido.platform.Texts;
import org.gijido.platform.Upload;
import org.gijido.shared.BusinessException;

/** A table of decision classes from a file, in two steps: what is wrong with it, and then putting it in force. */
@Named("decidingImport")
@ViewScoped
public class DecidingImportBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_MEGABYTES = 5;

    /** A fault in words. */
    public record Fault(int row, String sentence) {
    }

    @Inject
    private DecidingService service;
    @Inject
    private DirectoryService directory;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;

    private transient Part upload;
    private byte[] file;
    private String fileName = "";
    private int version;
    private transient List<Fault> faults = List.of();
    private transient List<RuleWords.Line> rows = List.of();

    /** @throws BusinessException FORBIDDEN for all but the document section */
    public void load() {
        version = service.history(current.get()).stream().findFirst().map(table -> table.number()).orElse(0);
    }

    /** Looks at the file and keeps nothing. */
    public void check() throws IOException {
        file = null;
        faults = List.of();
        rows = List.of();
        if (upload == null || upload.getSize() == 0) {
            throw BusinessException.invalid("approvals.deciding.noFile");
        }
        try (InputStream body = upload.getInputStream()) {
            byte[] content = Upload.read(body, MOST_MEGABYTES);
            fileName = upload.getSubmittedFileName();
            show(content);
        }
    }

    private void show(byte[] content) {
        Caller caller = current.get();
        Locale locale = caller.locale();
        CheckedTable checked = service.check(caller, content);
        faults = checked.refusals().stream().map(one -> new Fault(one.row(), one.sentence(locale))).toList();
        if (checked.sound()) {
            RuleWords words = new RuleWords(locale, directory.organisation(caller, LocalDate.now(clock)));
            rows = checked.rules().stream().map(words::line).toList();
            file = content;
        }
    }

    /** Puts the file in force that was looked at. */
    public String keep() {
        Caller caller = current.get();
        service.keep(caller, file, version);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(Texts.of(caller.locale(), "approvals.deciding.kept", version + 1)));
        return "/approvals/deciding?faces-redirect=true";
    }

    /** Whether the file that was looked at may be put in force. */
    public boolean isSound() {
        return file != null;
    }

    public List<Fault> getFaults() {
        return faults;
    }

    public List<RuleWords.Line> getRows() {
        return rows;
    }

    public String getFileName() {
        return fileName;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
