package org.gijido.forms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gijido.shared.BusinessException;

/**
 * The letters of a formula, before anything reads it as one. What the language could do beyond arithmetic is written with
 * letters that are not allowed here at all, and 010 and 1e9 mean what nobody meant.
 */
final class FormulaText {

    static final int LONGEST = 300;
    private static final int DEEPEST = 20;
    private static final Pattern QUOTED = Pattern.compile("'[^'\"\\\\]*'|\"[^'\"\\\\]*\"");
    private static final Pattern STRANGE = Pattern.compile("[^A-Za-z0-9_.,()+\\-*/%<>=!&|?: \\n]");
    private static final Pattern WORD = Pattern.compile("(?<![A-Za-z0-9_.])[0-9][A-Za-z0-9_.]*");
    private static final Pattern NUMBER = Pattern.compile("(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,6})?");
    private static final Pattern COMMENT = Pattern.compile("//|/\\*|##");

    private FormulaText() {
    }

    /** @throws BusinessException INVALID for the first thing that cannot be */
    static void check(String text) {
        refuse(text.isBlank(), "forms.error.formula.blank");
        refuse(text.length() > LONGEST, "forms.error.formula.long", LONGEST);
        String bare = QUOTED.matcher(text).replaceAll("''");
        Matcher strange = STRANGE.matcher(bare.replace("''", ""));
        if (strange.find()) {
            throw BusinessException.invalid("forms.error.formula.strange", strange.group());
        }
        refuse(COMMENT.matcher(bare).find(), "forms.error.formula.comment");
        WORD.matcher(bare).results().map(number -> number.group()).filter(number -> !NUMBER.matcher(number).matches())
                .findFirst().ifPresent(number -> refuse(true, "forms.error.formula.number", number));
        refuse(depth(bare) > DEEPEST, "forms.error.formula.deep", DEEPEST);
    }

    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        for (char letter : text.toCharArray()) {
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private static void refuse(boolean broken, String key, Object... arguments) {
        if (broken) {
            throw BusinessException.invalid(key, arguments);
        }
    }
}
