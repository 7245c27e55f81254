package org.gijido.forms;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlException;
import org.apache.commons.jexl3.JexlExpression;
import org.apache.commons.jexl3.JexlFeatures;
import org.apache.commons.jexl3.JexlInfo;
import org.apache.commons.jexl3.MapContext;
import org.apache.commons.jexl3.introspection.JexlPermissions;
import org.apache.commons.jexl3.parser.JexlNode;
import org.apache.commons.jexl3.parser.Parser;
import org.gijido.shared.BusinessException;

/**
 * A formula of a form. It was checked when it was read, three times over: by its letters, by the features that the language
 * has left, and node by node ({@link FormulaCheck}). It can reach the values that it is given and {@link FormulaFunctions}.
 */
public final class Formula {

    private static final JexlFeatures FEATURES = JexlFeatures.createNone().comparatorNames(true);
    private static final JexlEngine ENGINE = new JexlBuilder().features(FEATURES)
            .permissions(new JexlPermissions.ClassPermissions(JexlPermissions.NONE, FormulaFunctions.class))
            .namespaces(Collections.singletonMap(null, new FormulaFunctions())).arithmetic(new FormulaArithmetic())
            .strict(false).safe(false).silent(false).antish(true).cache(0).create();

    private final String text;
    private final FormulaType type;
    private final Set<String> used;
    private final boolean divides;
    private final JexlExpression expression;

    private Formula(String text, FormulaType type, FormulaCheck check) {
        this.text = text;
        this.type = type;
        used = Set.copyOf(check.used());
        divides = check.divides();
        expression = ENGINE.createExpression(new JexlInfo("form", 1, 1), text);
    }

    /** What is calculated: a number. @throws BusinessException INVALID with the reason */
    static Formula calculation(String text, FormulaNames names, int places) {
        Formula formula = read(text, names);
        if (!formula.type.isNumber()) {
            throw BusinessException.invalid("forms.error.formula.noNumber");
        }
        if (formula.type.places() > places) {
            throw BusinessException.invalid("forms.error.formula.unrounded", places);
        }
        return formula;
    }

    /** When something is shown. It cannot divide, so it never fails. @throws BusinessException INVALID with the reason */
    static Formula condition(String text, FormulaNames names) {
        Formula formula = read(text, names);
        if (!formula.type.equals(FormulaType.TRUTH)) {
            throw BusinessException.invalid("forms.error.formula.noTruth");
        }
        if (formula.divides) {
            throw BusinessException.invalid("forms.error.formula.dividedCondition");
        }
        return formula;
    }

    private static Formula read(String text, FormulaNames names) {
        FormulaText.check(text);
        FormulaCheck check = new FormulaCheck(names);
        FormulaType type = check.of(parse(text));
        return new Formula(text, type, check);
    }

    private static JexlNode parse(String text) {
        try {
            return new Parser(text).parse(new JexlInfo("form", 1, 1), FEATURES, text, null);
        } catch (JexlException unreadable) {
            int column = unreadable.getInfo() == null ? 1 : unreadable.getInfo().getColumn();
            throw BusinessException.invalid("forms.error.formula.unreadable", column);
        } catch (RuntimeException unreadable) {
            // The parser has failures of its own for letters that begin nothing; all of them mean that it is no formula.
            throw BusinessException.invalid("forms.error.formula.unreadable", 1);
        }
    }

    /** The fields that it names, as {@code amount} and {@code items.price}. */
    Set<String> used() {
        return used;
    }

    /**
     * What it comes to.
     *
     * @param values by name; what is not there is blank
     * @return empty for a division by zero
     */
    Optional<BigDecimal> number(Map<String, Object> values) {
        try {
            return Optional.of(FormulaArithmetic.number(of(values)));
        } catch (FormulaArithmetic.ByZero divided) {
            return Optional.empty();
        } catch (JexlException failed) {
            if (failed.getCause() instanceof FormulaArithmetic.ByZero) {
                return Optional.empty();
            }
            throw failed;
        }
    }

    /** Whether the condition is met. @param values by name; what is not there is blank */
    boolean holds(Map<String, Object> values) {
        return Boolean.TRUE.equals(of(values));
    }

    private Object of(Map<String, Object> values) {
        return expression.evaluate(new MapContext(new HashMap<>(values)));
    }

    /** As the form has it. */
    @Override
    public String toString() {
        return text;
    }
}
