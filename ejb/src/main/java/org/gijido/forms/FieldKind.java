package org.gijido.forms;

import java.util.EnumSet;
import java.util.Set;

/** What a field takes. */
public enum FieldKind {
    /** One line. */
    TEXT,
    /** Several lines. */
    PARAGRAPH,
    /** A whole number. */
    WHOLE,
    /** A number with places behind the point. */
    DECIMAL,
    /** Whole yen. */
    MONEY,
    /** A day, shown in its era. */
    DATE,
    /** A fiscal year, shown in its era. */
    YEAR,
    /** One of the options. */
    CHOICE,
    /** A box to tick. */
    CHECK,
    /** Somebody on the staff, with the name of the day. */
    PERSON,
    /** A unit of the organisation, with the name of the day. */
    DIVISION,
    /** Postal code and address. */
    ADDRESS,
    /** Files that hang at the paper; the form says how many are needed. */
    FILE,
    /** Rows of columns, one deep. */
    TABLE,
    /** A heading; its condition hides all up to the next one. It takes nothing. */
    SECTION;

    private static final Set<FieldKind> NUMBERS = EnumSet.of(WHOLE, DECIMAL, MONEY);
    private static final Set<FieldKind> COLUMNS = EnumSet.of(TEXT, WHOLE, DECIMAL, MONEY, DATE, YEAR, CHOICE, PERSON, DIVISION);

    /** Whether it can be calculated, summed and compared with more and less. */
    public boolean isNumber() {
        return NUMBERS.contains(this);
    }

    /** Whether a table can have it. */
    boolean isColumn() {
        return COLUMNS.contains(this);
    }

    boolean isText() {
        return this == TEXT || this == PARAGRAPH;
    }
}
