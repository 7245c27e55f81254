package org.gijido.questions.exchange;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.gijido.assembly.TurnRow;
import org.gijido.directory.OrganisationOfDay;
import org.gijido.directory.UnitOfDay;
import org.gijido.platform.Composed;
import org.gijido.platform.CsvTable;
import org.gijido.platform.Numerals;
import org.gijido.questions.AnswererClass;
import org.gijido.questions.DeadlineText;
import org.gijido.questions.QuestionNumber;
import org.gijido.questions.QuestionText;
import org.gijido.shared.BusinessException;

/** Understands the rows of an import against the speakers of the session and the divisions of today. */
final class ImportRows {

    private final List<TurnRow> turns;
    private final OrganisationOfDay today;

    ImportRows(List<TurnRow> turns, OrganisationOfDay today) {
        this.turns = turns;
        this.today = today;
    }

    /** @throws BusinessException INVALID saying what in the row is wrong */
    ImportedRow read(CsvTable.Row row) {
        String number = row.get(QuestionCsv.NUMBER);
        return new ImportedRow(row.number(), turn(row).id(),
                QuestionNumber.parse(number).orElseThrow(() -> BusinessException.invalid("questions.error.badNumber", number)),
                text(row), lead(row), contributing(row));
    }

    private TurnRow turn(CsvTable.Row row) {
        String kind = row.get(QuestionCsv.KIND);
        String order = row.get(QuestionCsv.ORDER);
        Optional<Integer> place = Numerals.whole(order);
        return turns.stream().filter(turn -> turn.kind().isCalled(kind) && place.equals(Optional.of(turn.order()))).findFirst()
                .orElseThrow(() -> BusinessException.invalid("questions.import.noTurn", kind, order));
    }

    private static QuestionText text(CsvTable.Row row) {
        QuestionText text = new QuestionText(row.text(QuestionCsv.SUB_HEADING), row.text(QuestionCsv.SUBJECT),
                row.text(QuestionCsv.BODY),
                row.text(QuestionCsv.NOTES), answerer(row.get(QuestionCsv.ANSWERER_CLASS)), row.text(QuestionCsv.ANSWERER),
                deadline(row.get(QuestionCsv.OFFICIAL_DEADLINE)), deadline(row.get(QuestionCsv.INTERNAL_DEADLINE)));
        text.check();
        return text;
    }

    private static AnswererClass answerer(String word) {
        return word.isEmpty() ? AnswererClass.DEPARTMENT_HEAD : QuestionCsv.answererClass(word)
                .orElseThrow(() -> BusinessException.invalid("questions.import.answerer", word));
    }

    private static LocalDateTime deadline(String typed) {
        return typed.isEmpty() ? null : DeadlineText.parse(typed)
                .orElseThrow(() -> BusinessException.invalid("questions.error.badDate", typed));
    }

    private Long lead(CsvTable.Row row) {
        String name = row.get(QuestionCsv.LEAD);
        return name.isEmpty() ? null : division(name);
    }

    private List<Long> contributing(CsvTable.Row row) {
        List<Long> units = Arrays.stream(row.get(QuestionCsv.CONTRIBUTING).split("[、,;；\n]"))
                .map(String::strip).filter(name -> !name.isEmpty()).map(this::division).toList();
        if (!units.isEmpty() && row.get(QuestionCsv.LEAD).isEmpty()) {
            throw BusinessException.invalid("questions.import.contributingOnly");
        }
        return units;
    }

    /** By its code, its name, or, where two departments have one of that name, by both names: 総務部 総務課. */
    private long division(String name) {
        String folded = Composed.of(name.replace('　', ' '));
        List<UnitOfDay> found = today.divisions().stream().filter(unit -> unit.code().equals(folded)
                || unit.name().equals(folded) || today.path(unit.id()).equals(folded)).toList();
        if (found.size() > 1) {
            throw BusinessException.invalid("questions.import.divisionAmbiguous", name);
        }
        return Optional.of(found).filter(list -> !list.isEmpty()).map(List::getFirst).map(UnitOfDay::id)
                .orElseThrow(() -> BusinessException.invalid("questions.import.noDivision", name));
    }
}
