package org.gijido.answers.text;

/**
 * One stretch of text replaced by another, in UTF-16 units. Its ends never cut a code point in two: the CRDT would put
 * U+FFFD in the place of both halves, and 葛󠄀 would be lost.
 */
record Change(int index, int length, String insert) {

    static Change between(String before, String after) {
        int start = commonStart(before, after);
        int end = commonEnd(before, after, start);
        return new Change(start, before.length() - end - start, after.substring(start, after.length() - end));
    }

    private static int commonStart(String before, String after) {
        int limit = Math.min(before.length(), after.length());
        int start = 0;
        while (start < limit && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        return start > 0 && Character.isHighSurrogate(before.charAt(start - 1)) ? start - 1 : start;
    }

    private static int commonEnd(String before, String after, int start) {
        int limit = Math.min(before.length(), after.length()) - start;
        int end = 0;
        while (end < limit && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return end > 0 && Character.isLowSurrogate(before.charAt(before.length() - end)) ? end - 1 : end;
    }
}
