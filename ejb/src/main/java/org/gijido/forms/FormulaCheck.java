package org.gijido.forms;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.commons.jexl3.parser.ASTIdentifier;
import org.apache.commons.jexl3.parser.ASTIdentifierAccess;
import org.apache.commons.jexl3.parser.ASTNumberLiteral;
import org.apache.commons.jexl3.parser.ASTStringLiteral;
import org.apache.commons.jexl3.parser.JexlNode;
import org.gijido.shared.BusinessException;

/**
 * Goes through a formula as it was read, lets pass what this list names and refuses all else, and finds out what it comes to.
 * So a formula that was taken cannot fail later, but for a division by zero.
 */
final class FormulaCheck {

    private static final Set<String> ROUNDINGS = new TreeSet<>(List.of("ceil", "floor", "round"));

    private final FormulaNames names;
    private final Set<String> used = new LinkedHashSet<>();
    private boolean divides;

    FormulaCheck(FormulaNames names) {
        this.names = names;
    }

    /** The fields that it names, as {@code amount} and {@code items.price}. */
    Set<String> used() {
        return used;
    }

    /** Whether it may fail for a zero. */
    boolean divides() {
        return divides;
    }

    /** @throws BusinessException INVALID for what is not allowed, is not there or does not fit together */
    FormulaType of(JexlNode node) {
        return switch (node.getClass().getSimpleName()) {
            case "ASTJexlScript" -> only(node);
            case "ASTReferenceExpression" -> only(node);
            case "ASTNumberLiteral" -> FormulaType.number(literal(node).scale());
            case "ASTStringLiteral" -> FormulaType.TEXT;
            case "ASTTrueNode", "ASTFalseNode" -> FormulaType.TRUTH;
            case "ASTIdentifier" -> field(((ASTIdentifier) node).getName());
            case "ASTReference" -> column(node);
            case "ASTFunctionNode" -> function(node);
            case "ASTAddNode", "ASTSubNode" -> FormulaType.number(Math.max(number(node, 0), number(node, 1)));
            case "ASTMulNode" -> FormulaType.number(number(node, 0) + number(node, 1));
            case "ASTDivNode" -> quotient(node, FormulaType.ENDLESS);
            case "ASTModNode" -> quotient(node, 0);
            case "ASTUnaryMinusNode" -> FormulaType.number(number(node, 0));
            case "ASTNotNode", "ASTAndNode", "ASTOrNode" -> truths(node);
            case "ASTEQNode", "ASTNENode" -> equality(node);
            case "ASTLTNode", "ASTLENode", "ASTGTNode", "ASTGENode" -> comparison(node);
            case "ASTTernaryNode" -> choice(node);
            case "ASTEmptyFunction" -> emptiness(node);
            default -> throw BusinessException.invalid("forms.error.formula.forbidden");
        };
    }

    private FormulaType only(JexlNode node) {
        if (node.jjtGetNumChildren() != 1) {
            throw BusinessException.invalid("forms.error.formula.forbidden");
        }
        return of(child(node, 0));
    }

    private FormulaType field(String name) {
        Field field = names.field(name).orElseThrow(() -> BusinessException.invalid("forms.error.formula.unknown", name));
        used.add(name);
        return FormulaType.of(field);
    }

    private FormulaType column(JexlNode node) {
        boolean column = node.jjtGetNumChildren() == 2 && isPlain(child(node, 0), "ASTIdentifier")
                && isPlain(child(node, 1), "ASTIdentifierAccess");
        if (!column) {
            throw BusinessException.invalid("forms.error.formula.forbidden");
        }
        String table = ((ASTIdentifier) child(node, 0)).getName();
        String code = ((ASTIdentifierAccess) child(node, 1)).getName();
        Field field = names.column(table, code)
                .orElseThrow(() -> BusinessException.invalid("forms.error.formula.unknown", table + "." + code));
        used.add(table + "." + code);
        return field.kind().isNumber() ? new FormulaType(FormulaType.Kind.COLUMN, field.bounds().places()) : FormulaType.OTHER;
    }

    private FormulaType function(JexlNode node) {
        JexlNode arguments = child(node, node.jjtGetNumChildren() - 1);
        String name = isPlain(child(node, 0), "ASTIdentifier") ? ((ASTIdentifier) child(node, 0)).getName() : "";
        int count = arguments.jjtGetNumChildren();
        if (name.equals("sum") && count == 1) {
            FormulaType column = of(child(arguments, 0));
            need(column.kind() == FormulaType.Kind.COLUMN, "forms.error.formula.sum");
            return FormulaType.number(column.places());
        }
        need(ROUNDINGS.contains(name) && (count == 1 || count == 2), "forms.error.formula.function", name);
        number(arguments, 0);
        return FormulaType.number(count == 1 ? 0 : unit(child(arguments, 1)));
    }

    /** The places that are left after rounding to the unit. */
    private static int unit(JexlNode node) {
        need(node instanceof ASTNumberLiteral && literal(node).signum() > 0, "forms.error.formula.unit");
        return literal(node).scale();
    }

    private FormulaType quotient(JexlNode node, int leastPlaces) {
        divides = true;
        return FormulaType.number(Math.max(leastPlaces, Math.max(number(node, 0), number(node, 1))));
    }

    private FormulaType truths(JexlNode node) {
        for (int index = 0; index < node.jjtGetNumChildren(); index++) {
            need(of(child(node, index)).equals(FormulaType.TRUTH), "forms.error.formula.noTruth");
        }
        return FormulaType.TRUTH;
    }

    private FormulaType equality(JexlNode node) {
        FormulaType left = of(child(node, 0));
        FormulaType right = of(child(node, 1));
        boolean told = left.kind() != FormulaType.Kind.COLUMN && left.kind() != FormulaType.Kind.OTHER;
        need(told && left.kind() == right.kind(), "forms.error.formula.unlike");
        checkOption(child(node, 0), child(node, 1));
        checkOption(child(node, 1), child(node, 0));
        return FormulaType.TRUTH;
    }

    /** Whoever compares a choice with a word that is none of its options has mistyped it. */
    private void checkOption(JexlNode choice, JexlNode word) {
        if (choice instanceof ASTIdentifier identifier && word instanceof ASTStringLiteral literal) {
            Field field = names.field(identifier.getName()).orElseThrow();
            need(field.kind() != FieldKind.CHOICE || field.option(literal.getLiteral()).isPresent(),
                    "forms.error.formula.noOption",
                    literal.getLiteral(), field.label().japanese());
        }
    }

    private FormulaType comparison(JexlNode node) {
        FormulaType left = of(child(node, 0));
        FormulaType right = of(child(node, 1));
        need(left.hasOrder() && left.kind() == right.kind(), "forms.error.formula.noOrder");
        return FormulaType.TRUTH;
    }

    private FormulaType choice(JexlNode node) {
        need(node.jjtGetNumChildren() == 3, "forms.error.formula.forbidden");
        need(of(child(node, 0)).equals(FormulaType.TRUTH), "forms.error.formula.noTruth");
        FormulaType one = of(child(node, 1));
        FormulaType other = of(child(node, 2));
        need(one.kind() == other.kind(), "forms.error.formula.unlike");
        return new FormulaType(one.kind(), Math.max(one.places(), other.places()));
    }

    private FormulaType emptiness(JexlNode node) {
        JexlNode asked = child(node, 0);
        while (isPlain(asked, "ASTReferenceExpression") && asked.jjtGetNumChildren() == 1) {
            asked = child(asked, 0);
        }
        need(isPlain(asked, "ASTIdentifier"), "forms.error.formula.empty");
        String name = ((ASTIdentifier) asked).getName();
        field(name);
        need(names.field(name).orElseThrow().kind() != FieldKind.TABLE, "forms.error.formula.empty");
        return FormulaType.TRUTH;
    }

    private int number(JexlNode node, int index) {
        FormulaType type = of(child(node, index));
        need(type.isNumber(), "forms.error.formula.noNumber");
        return type.places();
    }

    private static BigDecimal literal(JexlNode node) {
        return FormulaArithmetic.number(((ASTNumberLiteral) node).getLiteral());
    }

    private static boolean isPlain(JexlNode node, String type) {
        return node.getClass().getSimpleName().equals(type);
    }

    private static JexlNode child(JexlNode node, int index) {
        return (JexlNode) node.jjtGetChild(index);
    }

    private static void need(boolean met, String key, Object... arguments) {
        if (!met) {
            throw BusinessException.invalid(key, arguments);
        }
    }
}
