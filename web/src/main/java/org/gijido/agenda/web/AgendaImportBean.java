package org.gijido.agenda.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.agenda.AgendaImport;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SittingRow;
import org.gijido.platform.Upload;
import org.gijido.shared.BusinessException;

/** An order of business from a file, in two steps: what it would do, and then doing it. */
@Named("agendaImport")
@ViewScoped
public class AgendaImportBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgendaImport imports;
    @Inject
    private AssemblyService assembly;
    @Inject
    private CurrentCaller current;

    private long sitting;
    private transient Part upload;
    private byte[] file;
    private String fileName = "";
    private transient SittingRow day;
    private transient AgendaImportJson report;

    /** @throws BusinessException FORBIDDEN for those who may not change it, NOT_FOUND */
    public void load() {
        Caller caller = current.get();
        caller.require(Permission.AGENDA_EDIT);
        day = assembly.sitting(caller, sitting);
    }

    public void preview() throws IOException {
        // what an earlier file would have done must not be taken for this one's
        report = null;
        file = null;
        if (upload == null || upload.getSize() == 0) {
            throw BusinessException.invalid("agenda.importPage.noFile");
        }
        byte[] content;
        try (InputStream body = upload.getInputStream()) {
            content = Upload.read(body, AgendaImport.MOST_MEGABYTES);
        }
        fileName = upload.getSubmittedFileName();
        Caller caller = current.get();
        report = AgendaImportJson.of(imports.check(caller, sitting, content), caller.locale());
        file = content;
    }

    /** Back to the order of business; or the rows that became wrong since they were looked at. */
    public String store() {
        Caller caller = current.get();
        report = AgendaImportJson.of(imports.run(caller, sitting, file), caller.locale());
        return report.stored()
                ? AgendaPages.done(sitting, caller.locale(), "agenda.importPage.stored", report.added(), report.changed()) : null;
    }

    /** Whether the file that was looked at may be stored. */
    public boolean isStorable() {
        return file != null && report != null && report.errors().isEmpty();
    }

    public AgendaImportJson getReport() {
        return report;
    }

    public String getFileName() {
        return fileName;
    }

    public SittingRow getDay() {
        return day;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public long getSitting() {
        return sitting;
    }

    public void setSitting(long sitting) {
        this.sitting = sitting;
    }
}
