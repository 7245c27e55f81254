package org.gijido.forms;

import java.math.BigDecimal;

/**
 * How much a field takes; both bounds are allowed themselves. Of numbers they are values, of texts characters (code points),
 * of a table rows, of files their number.
 *
 * @param places behind the point; 0 but for DECIMAL
 */
public record Bounds(BigDecimal least, BigDecimal most, int places) {

    static final int MOST_ROWS = 200;
    static final int MOST_FILES = 50;
    static final int MOST_PLACES = 6;
    private static final BigDecimal MOST_NUMBER = new BigDecimal("999999999999999");

    static Bounds of(long least, long most) {
        return new Bounds(BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0);
    }

    /** What a kind takes where the form says nothing. */
    static Bounds usual(FieldKind kind) {
        return switch (kind) {
            case TEXT -> of(0, 200);
            case PARAGRAPH -> of(0, 4000);
            case WHOLE -> of(0, 999_999_999);
            case DECIMAL -> new Bounds(BigDecimal.ZERO, BigDecimal.valueOf(999_999_999), 2);
            case MONEY -> of(0, 999_999_999_999L);
            case YEAR -> of(1989, 2099);
            case FILE -> of(0, 20);
            case TABLE -> of(0, 50);
            case ADDRESS -> of(0, 200);
            case DATE, CHOICE, CHECK, PERSON, DIVISION, SECTION -> of(0, 0);
        };
    }

    /** The widest that a form may say. */
    static Bounds widest(FieldKind kind) {
        return switch (kind) {
            case TEXT -> of(1, 1000);
            case PARAGRAPH -> of(1, 20_000);
            case WHOLE, DECIMAL, MONEY -> new Bounds(MOST_NUMBER.negate(), MOST_NUMBER, MOST_PLACES);
            case YEAR -> of(1873, 2200);
            case FILE -> of(0, MOST_FILES);
            case TABLE -> of(0, MOST_ROWS);
            case ADDRESS -> of(1, 200);
            case DATE, CHOICE, CHECK, PERSON, DIVISION, SECTION -> of(0, 0);
        };
    }

    int count() {
        return most.intValueExact();
    }

    boolean hold(BigDecimal number) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }
}
