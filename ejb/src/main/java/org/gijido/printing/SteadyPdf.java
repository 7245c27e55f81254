package org.gijido.printing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a file what its writer draws by lot or reads from the clock: its number, the names of its subsets of fonts, its
 * days. What comes in has the same length, so that every object stays where the file says it is.
 */
final class SteadyPdf {

    private static final Pattern SUBSET = Pattern.compile("(?<=/(?:BaseFont|FontName) ?/)[A-Z]{6}(?=\\+)");
    private static final Pattern DAY = Pattern.compile("(?<=/(?:CreationDate|ModDate) ?\\(D:)\\d{14}");
    private static final Pattern NUMBER = Pattern.compile("(?<=/ID ?\\[ ?<)([0-9a-fA-F]{32})(> ?<)([0-9a-fA-F]{32})(?=>)");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);
    private static final String ANY_SUBSET = "AAAAAA";
    private static final String NO_NUMBER = "0".repeat(32);

    private SteadyPdf() {}

    /** @param at the moment that it says it was made at */
    static byte[] of(byte[] pdf, LocalDateTime at) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        text = SUBSET.matcher(text).replaceAll(ANY_SUBSET);
        text = DAY.matcher(text).replaceAll(MOMENT.format(at));
        Matcher numbers = NUMBER.matcher(text);
        String blank = numbers.replaceAll(NO_NUMBER + "$2" + NO_NUMBER);
        String number = print(blank);
        return NUMBER.matcher(blank).replaceAll(number + "$2" + number).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String print(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.ISO_8859_1));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
