package org.gijido.forms;

/**
 * What a part of a formula comes to.
 *
 * @param places of a number, behind the point; {@link #ENDLESS} of a quotient that nobody has rounded
 */
record FormulaType(Kind kind, int places) {

    enum Kind {
        NUMBER, TEXT, DAY, TRUTH,
        /** The numbers of a column. */
        COLUMN,
        /** A person, an address: it can only be asked whether it is empty. */
        OTHER
    }

    static final int ENDLESS = 100;
    static final FormulaType TEXT = new FormulaType(Kind.TEXT, 0);
    static final FormulaType DAY = new FormulaType(Kind.DAY, 0);
    static final FormulaType TRUTH = new FormulaType(Kind.TRUTH, 0);
    static final FormulaType OTHER = new FormulaType(Kind.OTHER, 0);

    static FormulaType number(int places) {
        return new FormulaType(Kind.NUMBER, Math.min(places, ENDLESS));
    }

    static FormulaType of(Field field) {
        return switch (field.kind()) {
            case WHOLE, DECIMAL, MONEY, YEAR -> number(field.bounds().places());
            case TEXT, PARAGRAPH, CHOICE -> TEXT;
            case DATE -> DAY;
            case CHECK -> TRUTH;
            case PERSON, DIVISION, ADDRESS, FILE, TABLE, SECTION -> OTHER;
        };
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean hasOrder() {
        return kind == Kind.NUMBER || kind == Kind.DAY;
    }
}
