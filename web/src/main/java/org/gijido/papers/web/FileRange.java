package org.gijido.papers.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file, as {@code Range} asks for it (RFC 9110, 14.2).
 *
 * @param from first byte
 * @param to   last byte, inclusive; before {@code from} for one that the file does not have
 */
record FileRange(long from, long to) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** Empty for none, for several, and for what cannot be read: the whole file is then the answer. */
    static Optional<FileRange> of(String header, long size) {
        Matcher one = ONE.matcher(header == null ? "" : header.strip());
        if (!one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (one.group(1).isEmpty()) {
            return Optional.of(new FileRange(Math.max(0, size - Long.parseLong(one.group(2))), size - 1));
        }
        long from = Long.parseLong(one.group(1));
        long to = one.group(2).isEmpty() ? size - 1 : Long.parseLong(one.group(2));
        return to < from && !one.group(2).isEmpty() ? Optional.empty() : Optional.of(new FileRange(from, Math.min(to, size - 1)));
    }

    /** Whether the file has something of it. */
    boolean isThere() {
        return from <= to;
    }

    long length() {
        return to - from + 1;
    }
}
