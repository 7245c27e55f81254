package org.gijido.shared;

import java.util.Arrays;

import jakarta.ejb.ApplicationException;

/**
 * A rule was broken. Carries the key of the sentence to show, never the sentence: the caller's language decides.
 * Rolls the transaction back.
 *
 * <p>Has no stack trace: it says what was asked for and not where, and a file may have millions of rows that break a rule.
 */
@ApplicationException(rollback = true)
public class BusinessException extends RuntimeException {

    /** What kind of refusal it is; the web maps it to a status. */
    public enum Kind {
        INVALID, UNPROCESSABLE, FORBIDDEN, NOT_FOUND, CONFLICT, TOO_LARGE, NO_ROOM
    }

    /** Letters of what was typed that a sentence says back; whoever typed more knows it by its beginning. */
    private static final int MOST_SAID_BACK = 40;

    private final Kind kind;
    private final String key;
    private final transient Object[] arguments;

    /** @param key a message key such as {@code questions.error.badNumber} */
    public BusinessException(Kind kind, String key, Object... arguments) {
        super(kind + " " + key, null, true, false);
        this.kind = kind;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** Texts in the arguments are what was typed: of a long one the sentence says the first 40 letters. */
    public static BusinessException invalid(String key, Object... arguments) {
        return new BusinessException(Kind.INVALID, key, saidBack(arguments));
    }

    /** What was sent is understood, and something of it is missing or against a rule. Texts as above. */
    public static BusinessException unprocessable(String key, Object... arguments) {
        return new BusinessException(Kind.UNPROCESSABLE, key, saidBack(arguments));
    }

    /** Texts in the arguments are what was typed, as above. */
    public static BusinessException notFound(String key, Object... arguments) {
        return new BusinessException(Kind.NOT_FOUND, key, saidBack(arguments));
    }

    public static BusinessException conflict(String key, Object... arguments) {
        return new BusinessException(Kind.CONFLICT, key, arguments);
    }

    public static BusinessException forbidden(String key, Object... arguments) {
        return new BusinessException(Kind.FORBIDDEN, key, arguments);
    }

    private static Object[] saidBack(Object[] arguments) {
        return Arrays.stream(arguments).map(one -> one instanceof String typed ? beginning(typed) : one).toArray();
    }

    private static String beginning(String typed) {
        return typed.codePointCount(0, typed.length()) <= MOST_SAID_BACK ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, MOST_SAID_BACK)) + "…";
    }

    public Kind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
