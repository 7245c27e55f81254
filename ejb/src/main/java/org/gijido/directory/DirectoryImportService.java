package org.gijido.directory;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.platform.CsvTable;
import org.gijido.platform.TableFile;
import org.gijido.shared.BusinessException;

/** Takes in files of units or of staff, told apart by their headings. A row that stands already changes nothing. */
@Stateless
public class DirectoryImportService {

    /** Of a file. */
    public static final int MOST_MEGABYTES = 10;
    private static final int MOST_ROWS = 50_000;

    @PersistenceContext
    private EntityManager entities;
    @Resource
    private SessionContext transaction;
    @Inject
    private DirectorySearchKind searched;
    @Inject
    private Event<DirectoryImported> events;

    /**
     * @param dryRun does everything and keeps nothing
     * @throws BusinessException INVALID when the file as a whole cannot be read or has more than 50,000 rows
     */
    public ImportReport importCsv(Caller caller, byte[] file, boolean dryRun) {
        caller.require(Permission.ORGANISATION_EDIT);
        CsvTable table = TableFile.read(file, MOST_ROWS);
        ImportReport.Tally tally = new ImportReport.Tally();
        boolean staff = table.headings().contains("職員番号");
        if (staff) {
            new StaffImport(entities, tally).run(table.requireHeadings(StaffImport.HEADINGS));
        } else {
            new UnitImport(entities, tally).run(table.requireHeadings(UnitImport.HEADINGS));
        }
        ImportReport report = tally.report(dryRun);
        if (report.stored()) {
            searched.tellAll();
            events.fire(new DirectoryImported(caller.actor(), staff ? "staff" : "units", report));
        } else {
            transaction.setRollbackOnly();
        }
        return report;
    }
}
