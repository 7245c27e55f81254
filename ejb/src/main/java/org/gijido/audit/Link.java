package org.gijido.audit;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in the chain and the hash that was sealed there, which covers all rows up to it. */
public record Link(long number, byte[] hash) {

    /** Before the first row. */
    public static final Link BEGINNING = new Link(0, new byte[32]);
    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})[ :]([0-9a-f]{64})\\b.*");

    /** @return empty for what is no link, such as a line that was cut off when the power failed */
    static Optional<Link> parse(String text) {
        Matcher found = TEXT.matcher(text);
        return !found.matches() ? Optional.empty()
                : Optional.of(new Link(Long.parseLong(found.group(1)), HexFormat.of().parseHex(found.group(2))));
    }

    boolean same(Link other) {
        return number == other.number && Arrays.equals(hash, other.hash);
    }

    /** {@code 17:3f…}: as it is printed to be noted down, and read again. */
    @Override
    public String toString() {
        return number + ":" + HexFormat.of().formatHex(hash);
    }
}
