package org.gijido.directory.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Caller;
import org.gijido.directory.DirectoryImportService;
import org.gijido.directory.ImportReport;

/** Units and staff from a file. */
@Named("directoryImport")
@ViewScoped
public class ImportBean extends ImportSteps {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryImportService imports;

    @Override
    protected ImportReport take(Caller caller, byte[] csv, boolean dryRun) {
        return imports.importCsv(caller, csv, dryRun);
    }
}
