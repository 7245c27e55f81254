package org.gijido.forms;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/** The functions of formulas, and all that a formula can call. Public because it is called from there. */
public final class FormulaFunctions {

    FormulaFunctions() {
    }

    /** The numbers of a column; a blank one counts nothing. */
    public BigDecimal sum(Object column) {
        return column == null ? BigDecimal.ZERO
                : ((List<?>) column).stream().filter(Objects::nonNull).map(FormulaArithmetic::number)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** 四捨五入 to whole ones. */
    public BigDecimal round(Object number) {
        return round(number, BigDecimal.ONE);
    }

    /** 四捨五入 to the unit: 1000 or 0.01. */
    public BigDecimal round(Object number, Object unit) {
        return to(RoundingMode.HALF_UP, number, unit);
    }

    /** 切捨て to whole ones, towards zero. */
    public BigDecimal floor(Object number) {
        return floor(number, BigDecimal.ONE);
    }

    /** 切捨て to the unit, towards zero. */
    public BigDecimal floor(Object number, Object unit) {
        return to(RoundingMode.DOWN, number, unit);
    }

    /** 切上げ to whole ones, away from zero. */
    public BigDecimal ceil(Object number) {
        return ceil(number, BigDecimal.ONE);
    }

    /** 切上げ to the unit, away from zero. */
    public BigDecimal ceil(Object number, Object unit) {
        return to(RoundingMode.UP, number, unit);
    }

    private static BigDecimal to(RoundingMode mode, Object number, Object unit) {
        BigDecimal step = FormulaArithmetic.number(unit);
        return FormulaArithmetic.number(number).divide(step, MathContext.DECIMAL128).setScale(0, mode).multiply(step);
    }
}
