package org.gijido.approvals.deciding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.approvals.entity.StoredDecisionTable;
import org.gijido.directory.DirectoryService;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.forms.Form;
import org.gijido.forms.Forms;
import org.gijido.platform.CsvTable;
import org.gijido.platform.RowRefusals;
import org.gijido.platform.TableFile;
import org.gijido.shared.BusinessException;

/** Lets the document section set who decides. A change makes the next table; documents that began keep theirs. */
@Stateless
public class DecidingService {
    private static final int MOST_ROWS = 2_000;

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Deciding deciding;
    @Inject
    private Instance<DecisionKinds> asking;
    @Inject
    private Forms forms;
    @Inject
    private DirectoryService directory;
    @Inject
    private Clock clock;
    @Inject
    private Event<DecisionTableChanged> events;

    /** All tables, the newest first; documents begin with that one. None as long as the city has set none. */
    public List<DecisionTable> history(Caller caller) {
        caller.require(Permission.DOCUMENTS_EDIT);
        return deciding.all();
    }

    /**
     * Who decides, tried out.
     *
     * @param amount in yen; null for none
     * @return empty when no row fits
     */
    public Optional<Decision> trial(Caller caller, String kind, Long amount) {
        caller.require(Permission.DOCUMENTS_EDIT);
        return deciding.current().flatMap(table -> table.find(kind, amount));
    }

    /** The table in force as a file; the example while there is none. */
    public byte[] csv(Caller caller) {
        caller.require(Permission.DOCUMENTS_EDIT);
        return deciding.current().map(table -> DecisionTableCsv.write(table.rules(), today(caller))).orElseGet(this::example);
    }

    /** Reads a file and says what is wrong with it; keeps nothing. @throws BusinessException INVALID when it is no table */
    public CheckedTable check(Caller caller, byte[] file) {
        caller.require(Permission.DOCUMENTS_EDIT);
        CsvTable table = TableFile.read(file, MOST_ROWS);
        RowRefusals refusals = new RowRefusals();
        ReadRules read = DecisionTableCsv.read(table, today(caller), refusals);
        if (table.rows().isEmpty()) {
            throw BusinessException.invalid("approvals.deciding.error.empty");
        }
        DecisionTableCheck.check(read, asked(), offered(), refusals);
        return new CheckedTable(read.rules().stream().map(NumberedRule::rule).toList(), refusals.listed());
    }

    /**
     * Puts a file in force.
     *
     * @param seenNumber the table that the caller has looked at, 0 for none; when another is in force it is a CONFLICT
     * @throws BusinessException INVALID while anything is wrong with it; CONFLICT
     */
    public void keep(Caller caller, byte[] file, int seenNumber) {
        CheckedTable checked = check(caller, file);
        if (!checked.sound()) {
            throw BusinessException.invalid("approvals.deciding.error.unsound", checked.refusals().size());
        }
        if (deciding.current().map(DecisionTable::number).orElse(0) != seenNumber) {
            throw BusinessException.conflict("approvals.deciding.error.changedMeanwhile");
        }
        int number = seenNumber + 1;
        try {
            entities.persist(new StoredDecisionTable(number, LocalDateTime.now(clock), madeBy(caller), checked.rules()));
            // The key decides between two who change it at the same moment.
            entities.flush();
        } catch (PersistenceException taken) {
            throw BusinessException.conflict("approvals.deciding.error.changedMeanwhile");
        }
        events.fire(new DecisionTableChanged(caller.actor(), number, checked.rules().size()));
    }

    /** Nobody's name where the product itself does it, as with the demo city. */
    private static String madeBy(Caller caller) {
        return caller.accountId() == 0 ? "" : caller.name();
    }

    private Set<String> asked() {
        return asking.stream().flatMap(one -> one.kinds().stream()).collect(Collectors.toSet());
    }

    private Set<String> offered() {
        return forms.offered().stream().map(Form::code).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private OrganisationOfDay today(Caller caller) {
        return directory.organisation(caller, LocalDate.now(clock));
    }

    /** An invented table, with which a city may begin. */
    private byte[] example() {
        try (InputStream file = DecidingService.class.getResourceAsStream("decision-classes.csv")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
