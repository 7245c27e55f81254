package org.gijido.agenda;

import java.util.Map;
import java.util.function.Predicate;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.agenda.AgendaImportReport.Outcome;
import org.gijido.agenda.entity.AgendaItem;
import org.gijido.assembly.AssemblyService;
import org.gijido.platform.CsvTable;
import org.gijido.platform.Retried;
import org.gijido.platform.TableFile;
import org.gijido.shared.BusinessException;

/**
 * Takes an order of business from a file: all of it, or nothing and a list of what is wrong, row by row. Items that stand
 * already stay in their places; those with the same kind and number are changed, all others come behind.
 */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AgendaImport {

    /** Of a file. */
    public static final int MOST_MEGABYTES = 10;
    /** Rows in a file; as many items as a sitting may have. */
    public static final int MOST_ROWS = OrderOfBusiness.MOST_ITEMS;

    @Inject
    private OrdersOfBusiness orders;
    @Inject
    private AssemblyService assembly;
    @Inject
    private Event<AgendaChanged> events;

    /** A trial run: what an import of this file would do. Stores nothing. */
    public AgendaImportReport check(Caller caller, long sittingId, byte[] file) {
        caller.require(Permission.AGENDA_EDIT);
        assembly.sitting(caller, sittingId);
        return imported(table(file), orders.look(sittingId)).report(false);
    }

    /**
     * Stores the items when no row is wrong. The same file once more changes nothing.
     *
     * @throws BusinessException INVALID when the file is no table with the headings needed
     */
    public AgendaImportReport run(Caller caller, long sittingId, byte[] file) {
        caller.require(Permission.AGENDA_EDIT);
        CsvTable table = table(file);
        OrderOfBusiness order = orders.lock(sittingId);
        ImportedAgenda imported = imported(table, order);
        AgendaImportReport report = imported.report(true);
        if (report.stored() && report.lines().size() > report.count(Outcome.UNCHANGED)) {
            imported.store();
            events.fire(new AgendaChanged(caller.actor(), "imported", sittingId, "sitting:" + sittingId,
                    Map.of("added", report.count(Outcome.ADDED), "changed", report.count(Outcome.CHANGED))));
        }
        return report;
    }

    private static CsvTable table(byte[] file) {
        return TableFile.read(file, MOST_ROWS).requireHeadings(AgendaSheet.KIND, AgendaSheet.TITLE);
    }

    private ImportedAgenda imported(CsvTable table, OrderOfBusiness order) {
        Predicate<AgendaItem> put = item -> orders.isPut(item.id());
        ImportedAgenda imported = new ImportedAgenda(order, put, table.headings().contains(AgendaSheet.BUNDLE));
        table.rows().forEach(imported::take);
        imported.checkBundles();
        return imported;
    }
}
