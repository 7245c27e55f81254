package org.gijido.directory.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Locale;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.directory.DirectoryImportService;
import org.gijido.directory.ImportReport;
import org.gijido.shared.BusinessException;

/** The import in two steps: what the file would do, and then doing it. The file is kept in between, for this page only. */
@Named("directoryImport")
@ViewScoped
public class ImportBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryImportService imports;
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
        try (InputStream body = upload.getInputStream()) {
            file = UploadedFile.read(body);
        }
        fileName = upload.getSubmittedFileName();
        report = words(imports.importCsv(current.get(), file, true));
    }

    public void store() {
        report = words(imports.importCsv(current.get(), file, false));
        file = null;
    }

    private ImportJson words(ImportReport told) {
        Locale locale = current.get().locale();
        return ImportJson.of(told, locale);
    }

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
