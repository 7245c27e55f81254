package org.gijido.forms;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Objects;

import org.apache.commons.jexl3.JexlArithmetic;
import org.apache.commons.jexl3.JexlOptions;

/**
 * How formulas calculate: exactly, in decimal, and as a spreadsheet does with what is left blank: it counts as 0, as no text,
 * as not ticked, and a day that is not there is neither before nor after one that is.
 */
final class FormulaArithmetic extends JexlArithmetic {

    /** 34 digits; what is divided without end is cut there. */
    static final MathContext DIGITS = MathContext.DECIMAL128;

    /** Something is divided by zero. Of an ArithmeticException the language would make a 0. */
    static final class ByZero extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    FormulaArithmetic() {
        super(false, DIGITS, -1);
    }

    static BigDecimal number(Object value) {
        return switch (value) {
            case null -> BigDecimal.ZERO;
            case BigDecimal number -> number;
            default -> new BigDecimal(value.toString());
        };
    }

    @Override
    protected JexlArithmetic createWithOptions(boolean strict, MathContext digits, int scale) {
        return this;
    }

    @Override
    public JexlArithmetic options(JexlOptions options) {
        return this;
    }

    @Override
    public Object add(Object left, Object right) {
        return number(left).add(number(right), DIGITS);
    }

    @Override
    public Object subtract(Object left, Object right) {
        return number(left).subtract(number(right), DIGITS);
    }

    @Override
    public Object multiply(Object left, Object right) {
        return number(left).multiply(number(right), DIGITS);
    }

    /** @throws ByZero for a division by zero */
    @Override
    public Object divide(Object left, Object right) {
        return number(left).divide(divisor(right), DIGITS);
    }

    /** @throws ByZero for a division by zero */
    @Override
    public Object mod(Object left, Object right) {
        return number(left).remainder(divisor(right), DIGITS);
    }

    private static BigDecimal divisor(Object right) {
        BigDecimal divisor = number(right);
        if (divisor.signum() == 0) {
            throw new ByZero();
        }
        return divisor;
    }

    @Override
    public Object negate(Object value) {
        return number(value).negate();
    }

    @Override
    public boolean equals(Object left, Object right) {
        if (left instanceof Number || right instanceof Number) {
            return number(left).compareTo(number(right)) == 0;
        }
        if (left instanceof String || right instanceof String) {
            return Objects.requireNonNullElse(left, "").equals(Objects.requireNonNullElse(right, ""));
        }
        return left instanceof Boolean || right instanceof Boolean ? toBoolean(left) == toBoolean(right)
                : Objects.equals(left, right);
    }

    @Override
    public boolean lessThan(Object left, Object right) {
        return isOrdered(left, right) && order(left, right) < 0;
    }

    @Override
    public boolean lessThanOrEqual(Object left, Object right) {
        return isOrdered(left, right) && order(left, right) <= 0;
    }

    @Override
    public boolean greaterThan(Object left, Object right) {
        return lessThan(right, left);
    }

    @Override
    public boolean greaterThanOrEqual(Object left, Object right) {
        return lessThanOrEqual(right, left);
    }

    private static boolean isOrdered(Object left, Object right) {
        boolean days = left instanceof LocalDate || right instanceof LocalDate;
        return !days || left != null && right != null;
    }

    private static int order(Object left, Object right) {
        return left instanceof LocalDate day ? day.compareTo((LocalDate) right) : number(left).compareTo(number(right));
    }

    @Override
    public boolean toBoolean(Object value) {
        return Boolean.TRUE.equals(value);
    }

    @Override
    protected boolean toBoolean(boolean strict, Object value) {
        return toBoolean(value);
    }

    @Override
    public Object not(Object value) {
        return !toBoolean(value);
    }

    /** A zero that somebody has written is not empty. */
    @Override
    public Boolean isEmpty(Object value) {
        return value == null || "".equals(value);
    }

    @Override
    public Boolean isEmpty(Object value, Boolean otherwise) {
        return isEmpty(value);
    }

    @Override
    public Boolean empty(Object value) {
        return isEmpty(value);
    }
}
