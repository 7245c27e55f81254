package org.gijido.assembly;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.directory.DirectorySearchKind;
import org.gijido.directory.ImportReport;
import org.gijido.platform.CsvTable;
import org.gijido.platform.TableFile;
import org.gijido.shared.BusinessException;

/** Takes in a file of councillors with seats and groups. A row that stands already changes nothing. */
@Stateless
public class CouncillorImportService {

    /** Of a file. */
    public static final int MOST_MEGABYTES = 10;
    private static final int MOST_ROWS = 2_000;

    @PersistenceContext
    private EntityManager entities;
    @Resource
    private SessionContext transaction;
    @Inject
    private DirectorySearchKind directory;
    @Inject
    private Event<CouncillorsImported> events;

    /**
     * @param dryRun does everything and keeps nothing
     * @throws BusinessException INVALID when the file as a whole cannot be read or has more than 2,000 rows
     */
    public ImportReport importCsv(Caller caller, byte[] file, boolean dryRun) {
        caller.require(Permission.ORGANISATION_EDIT);
        CsvTable table = TableFile.read(file, MOST_ROWS).requireHeadings(CouncillorImport.HEADINGS);
        ImportReport.Tally tally = new ImportReport.Tally();
        new CouncillorImport(entities, tally).run(table);
        ImportReport report = tally.report(dryRun);
        if (report.stored()) {
            directory.tellAll();
            events.fire(new CouncillorsImported(caller.actor(), report));
        } else {
            transaction.setRollbackOnly();
        }
        return report;
    }
}
