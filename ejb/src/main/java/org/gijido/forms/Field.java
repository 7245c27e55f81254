package org.gijido.forms;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A field of a form, or a column of a table.
 *
 * @param code       by which formulas and stored values know it; unique in its form, of a column in its table
 * @param options    of a CHOICE
 * @param columns    of a TABLE
 * @param shown      the condition under which it is asked; null for always
 * @param calculated what it is calculated by; null where it is filled in
 */
public record Field(String code, FieldKind kind, Words label, Words hint, Set<Mark> marks, Role role, Bounds bounds,
        List<Option> options, List<Field> columns, Formula shown, Formula calculated) {

    public Field {
        marks = Set.copyOf(marks);
        options = List.copyOf(options);
        columns = List.copyOf(columns);
    }

    public boolean isRequired() {
        return marks.contains(Mark.REQUIRED);
    }

    /** Whether it may be put right while the paper goes round. */
    public boolean isFormal() {
        return marks.contains(Mark.FORMAL);
    }

    public boolean isSummed() {
        return marks.contains(Mark.SUMMED);
    }

    public boolean isCalculated() {
        return calculated != null;
    }

    /** A value that it has, as it is read on paper and on a screen. */
    public Words words(Value value) {
        return ValueWords.of(this, value);
    }

    public Optional<Option> option(String wanted) {
        return options.stream().filter(option -> option.code().equals(wanted)).findFirst();
    }

    public Optional<Field> column(String wanted) {
        return columns.stream().filter(column -> column.code().equals(wanted)).findFirst();
    }

    Field with(List<Field> otherColumns, Formula condition, Formula calculation) {
        return new Field(code, kind, label, hint, marks, role, bounds, options, otherColumns, condition, calculation);
    }
}
