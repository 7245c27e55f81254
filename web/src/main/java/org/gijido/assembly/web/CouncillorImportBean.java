package org.gijido.assembly.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Caller;
import org.gijido.assembly.CouncillorImportService;
import org.gijido.directory.ImportReport;
import org.gijido.directory.web.ImportSteps;

/** Councillors with seats and groups from a file. */
@Named("councillorImport")
@ViewScoped
public class CouncillorImportBean extends ImportSteps {

    private static final long serialVersionUID = 1L;

    @Inject
    private CouncillorImportService imports;

    @Override
    protected ImportReport take(Caller caller, byte[] csv, boolean dryRun) {
        return imports.importCsv(caller, csv, dryRun);
    }
}
