package org.gijido.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.assembly.CouncillorImportService;
import org.gijido.directory.DirectoryImportService;
import org.gijido.directory.ImportReport;
import org.gijido.platform.Settings;

/** Units, staff and councillors, by the import that a city uses. */
@Dependent
class DemoPeople {

    @Inject
    private DirectoryImportService directory;
    @Inject
    private CouncillorImportService councillors;
    @Inject
    private Settings settings;

    void load() {
        settings.set(Settings.CITY, "あおば市");
        require(directory.importCsv(DemoCallers.FOUNDER, DemoFiles.read("units.csv"), false));
        require(directory.importCsv(DemoCallers.FOUNDER, DemoFiles.read("staff.csv"), false));
        require(directory.importCsv(DemoCallers.FOUNDER, DemoFiles.read("staff-changes.csv"), false));
        require(councillors.importCsv(DemoCallers.FOUNDER, DemoFiles.read("councillors.csv"), false));
    }

    private static void require(ImportReport report) {
        if (!report.stored()) {
            throw new IllegalStateException("the demo's own files are faulty: " + report.rejected());
        }
    }
}
