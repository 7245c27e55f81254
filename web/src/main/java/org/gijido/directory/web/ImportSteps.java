package org.gijido.directory.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.directory.DirectoryImportService;
import org.gijido.directory.ImportReport;
import org.gijido.platform.Upload;
import org.gijido.shared.BusinessException;

/**
 * An import in two steps: what the file would do, and then doing it. The file is kept in between, for this page only. The
 * page of such a bean includes {@code WEB-INF/directory/import-steps.xhtml}.
 */
public abstract class ImportSteps implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentCaller current;

    private transient Part upload;
    private byte[] file;
    private String fileName = "";
    private transient ImportJson report;

    /** @throws BusinessException FORBIDDEN for those who may not import */
    public void open() {
        current.get().require(Permission.ORGANISATION_EDIT);
    }

    public void preview() throws IOException {
        if (upload == null) {
            throw BusinessException.invalid("directory.import.noFile");
        }
        // what an earlier file would have done must not be taken for this one's
        report = null;
        try (InputStream body = upload.getInputStream()) {
            file = Upload.read(body, DirectoryImportService.MOST_MEGABYTES);
        }
        fileName = upload.getSubmittedFileName();
        report = imported(true);
    }

    public void store() {
        report = imported(false);
        file = null;
    }

    private ImportJson imported(boolean dryRun) {
        Caller caller = current.get();
        return ImportJson.of(take(caller, file, dryRun), caller.locale());
    }

    /** @param dryRun does everything and keeps nothing */
    protected abstract ImportReport take(Caller caller, byte[] csv, boolean dryRun);

    /** Whether the file that was looked at may be stored. */
    public boolean isStorable() {
        return file != null && report != null && report.rejected().isEmpty();
    }

    public ImportJson getReport() {
        return report;
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
