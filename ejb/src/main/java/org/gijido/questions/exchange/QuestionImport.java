package org.gijido.questions.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.assembly.AssemblyService;
import org.gijido.directory.DirectoryService;
import org.gijido.platform.Command;
import org.gijido.platform.Commands;
import org.gijido.platform.CsvTable;
import org.gijido.platform.Retried;
import org.gijido.platform.RowRefusal;
import org.gijido.platform.RowRefusals;
import org.gijido.platform.TableFile;
import org.gijido.questions.QuestionNumber;
import org.gijido.questions.QuestionText;
import org.gijido.questions.entering.QuestionEntry;
import org.gijido.questions.entity.Question;
import org.gijido.shared.BusinessException;

/** Takes the questions of a file in: all of them, or none and a list of what is wrong, row by row. */
@Stateless
@Retried
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class QuestionImport {

    /** Of a file. */
    public static final int MOST_MEGABYTES = 5;
    public static final int MOST_ROWS = 2000;

    /** Where a question stands in a session. */
    private record Place(long turnId, QuestionNumber number) {
    }

    /** What the rows come to. */
    private record Reading(int rows, List<ImportedRow> fresh, int unchanged, RowRefusals errors) {

        ImportReport report(boolean stored) {
            return new ImportReport(stored, rows, fresh.size(), unchanged, errors.listed(), errors.count());
        }
    }

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private QuestionEntry entry;
    @Inject
    private Commands commands;
    @Inject
    private AssemblyService assembly;
    @Inject
    private DirectoryService directory;
    @Inject
    private Clock clock;

    /** A trial run: what an import of this file would do. Stores nothing. */
    public ImportReport check(Caller caller, long sessionId, byte[] file) {
        caller.require(Permission.QUESTION_EDIT);
        return read(caller, sessionId, file).report(false);
    }

    /**
     * Stores the questions when no row is wrong.
     *
     * @throws BusinessException INVALID when the file is no table with the headings needed
     */
    public ImportReport run(Caller caller, UUID commandId, long sessionId, byte[] file) {
        caller.require(Permission.QUESTION_EDIT);
        AtomicReference<Reading> wrong = new AtomicReference<>();
        Command command = Command.of(commandId, caller.accountId(), "question.import", sessionId, (Object) file);
        Optional<String> answer = commands.attempt(command, () -> {
            Reading reading = read(caller, sessionId, file);
            if (!reading.errors().isEmpty()) {
                wrong.set(reading);
                return Optional.empty();
            }
            reading.fresh().forEach(row -> store(caller, row));
            return Optional.of(reading.rows() + " " + reading.fresh().size() + " " + reading.unchanged());
        });
        return answer.map(QuestionImport::firstReport).orElseGet(() -> wrong.get().report(false));
    }

    private static ImportReport firstReport(String answer) {
        int[] figures = Arrays.stream(answer.split(" ")).mapToInt(Integer::parseInt).toArray();
        return new ImportReport(true, figures[0], figures[1], figures[2], List.of(), 0);
    }

    /** What is stored is forgotten at once: every query would look again at all that was stored before. */
    private void store(Caller caller, ImportedRow row) {
        entry.enter(caller, row.question());
        entities.flush();
        entities.clear();
    }

    private Reading read(Caller caller, long sessionId, byte[] file) {
        CsvTable table = TableFile.read(file, MOST_ROWS)
                .requireHeadings(QuestionCsv.KIND, QuestionCsv.ORDER, QuestionCsv.NUMBER, QuestionCsv.SUBJECT);
        ImportRows rows = new ImportRows(assembly.turns(caller, sessionId), directory.organisation(caller, LocalDate.now(clock)));
        Map<Place, QuestionText> known = known(sessionId);
        Map<Place, Integer> seen = new HashMap<>();
        List<ImportedRow> fresh = new ArrayList<>();
        RowRefusals errors = new RowRefusals();
        int unchanged = 0;
        for (CsvTable.Row line : table.rows()) {
            try {
                ImportedRow row = rows.read(line);
                Place place = new Place(row.turnId(), row.number());
                refuseTwice(seen, place, line.number());
                if (known.containsKey(place)) {
                    refuseOther(known.get(place), row);
                    unchanged++;
                } else {
                    fresh.add(row);
                }
            } catch (BusinessException refusal) {
                errors.add(RowRefusal.of(line.number(), refusal));
            }
        }
        return new Reading(table.rows().size(), fresh, unchanged, errors);
    }

    private static void refuseTwice(Map<Place, Integer> seen, Place place, int row) {
        Integer earlier = seen.putIfAbsent(place, row);
        if (earlier != null) {
            throw BusinessException.invalid("questions.import.twice", place.number().text(), earlier);
        }
    }

    private static void refuseOther(QuestionText known, ImportedRow row) {
        if (!known.equals(row.text())) {
            throw BusinessException.invalid("questions.import.differs", row.number().text());
        }
    }

    private Map<Place, QuestionText> known(long sessionId) {
        Map<Place, QuestionText> known = new HashMap<>();
        entities.createQuery("select q from Question q where q.sessionId = :session and q.withdrawnAt is null", Question.class)
                .setParameter("session", sessionId).getResultStream()
                .forEach(question -> known.put(new Place(question.turnId(), question.number()), question.text()));
        return known;
    }
}
