package org.gijido.questions;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gijido.shared.FeatureOnly;

/**
 * A question's place in a speaker's notice: 大項目, 中項目, 小項目, written {@code 1-(2)-①}.
 *
 * @param major  1 to 99
 * @param middle 0 when the number ends at the major item
 * @param minor  0 when the number ends above; never without a middle item
 */
public record QuestionNumber(int major, int middle, int minor) implements Comparable<QuestionNumber> {

    public static final int DEEPEST = 3;
    public static final int LARGEST = 99;
    private static final int LARGEST_CIRCLED = 50;
    private static final Comparator<QuestionNumber> ORDER = Comparator.comparingInt(QuestionNumber::major)
            .thenComparingInt(QuestionNumber::middle).thenComparingInt(QuestionNumber::minor);
    /** After {@link #plain}: circled figures stand as {@code <2>}. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{1,2})(?:(?:-?\\((\\d{1,2})\\)|-(\\d{1,2}))(?:-?<(\\d{1,2})>|-?\\((\\d{1,2})\\)|-(\\d{1,2}))?)?");
    /** Everything that Japanese keyboards and spreadsheets give for a dash: rules of tables and the sign of a long vowel too. */
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−─━ー]");
    private static final Pattern KANA = Pattern.compile("-?\\(?([ア-ン])\\)?$");
    private static final String KANA_ORDER = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";

    public QuestionNumber {
        if (major < 1 || major > LARGEST || middle < 0 || middle > LARGEST || minor < 0 || minor > LARGEST) {
            throw new IllegalArgumentException("out of range: " + major + ' ' + middle + ' ' + minor);
        }
        if (middle == 0 && minor > 0) {
            throw new IllegalArgumentException("a minor item needs a middle item");
        }
    }

    /** @param path one to three figures, each 1 to 99 */
    @FeatureOnly
    public static QuestionNumber of(List<Integer> path) {
        return new QuestionNumber(path.get(0), path.size() > 1 ? path.get(1) : 0, path.size() > 2 ? path.get(2) : 0);
    }

    /**
     * Reads what people type: {@code 1-(2)-①}, {@code 1-2-1}, {@code 1(2)①},
     * {@code 1-(2)-ア}, also in full width and with any dash.
     *
     * @return empty when it is no such number
     */
    public static Optional<QuestionNumber> parse(String typed) {
        Matcher parts = WRITTEN.matcher(plain(typed));
        if (!parts.matches()) {
            return Optional.empty();
        }
        int major = figure(parts, 1);
        int middle = figure(parts, 2, 3);
        int minor = figure(parts, 4, 5, 6);
        boolean middleWritten = parts.group(2) != null || parts.group(3) != null;
        boolean minorWritten = parts.group(4) != null || parts.group(5) != null || parts.group(6) != null;
        boolean zero = major == 0 || middleWritten && middle == 0 || minorWritten && minor == 0;
        return zero ? Optional.empty() : Optional.of(new QuestionNumber(major, middle, minor));
    }

    /** NFKC would turn ① into a bare 1 and make 1①, which has no middle item, look like 11. */
    private static String plain(String typed) {
        StringBuilder marked = new StringBuilder();
        typed.strip().codePoints().forEach(letter -> {
            int circled = circledValue(letter);
            if (circled > 0) {
                marked.append('<').append(circled).append('>');
            } else {
                marked.appendCodePoint(letter);
            }
        });
        String folded = Normalizer.normalize(marked, Normalizer.Form.NFKC);
        return counted(DASHES.matcher(folded).replaceAll("-").replace(" ", ""));
    }

    /** Some councillors write ア, イ, ウ on the last level. */
    private static String counted(String typed) {
        return KANA.matcher(typed).replaceAll(kana -> {
            int place = KANA_ORDER.indexOf(kana.group(1));
            return place < 0 ? Matcher.quoteReplacement(kana.group()) : "<" + (place + 1) + ">";
        });
    }

    private static int figure(Matcher parts, int... groups) {
        for (int group : groups) {
            if (parts.group(group) != null) {
                return Integer.parseInt(parts.group(group));
            }
        }
        return 0;
    }

    private static int circledValue(int letter) {
        if (letter >= '①' && letter <= '⑳') {
            return letter - '①' + 1;
        }
        if (letter >= '㉑' && letter <= '㉟') {
            return letter - '㉑' + 21;
        }
        return letter >= '㊱' && letter <= '㊿' ? letter - '㊱' + 36 : 0;
    }

    private static String circled(int value) {
        if (value > LARGEST_CIRCLED) {
            return "(" + value + ")";
        }
        if (value <= 20) {
            return Character.toString('①' + value - 1);
        }
        return Character.toString(value <= 35 ? '㉑' + value - 21 : '㊱' + value - 36);
    }

    /** As it is printed: {@code 1-(2)-①}; above fifty a minor item has no circled figure and is written {@code (51)}. */
    public String text() {
        return major + (middle == 0 ? "" : "-(" + middle + ")") + (minor == 0 ? "" : "-" + circled(minor));
    }

    /** The figures from the major item down to its last level. */
    public List<Integer> path() {
        if (middle == 0) {
            return List.of(major);
        }
        return minor == 0 ? List.of(major, middle) : List.of(major, middle, minor);
    }

    /** The one that would follow on the same level: ② after ①. Empty after 99. */
    public Optional<QuestionNumber> next() {
        List<Integer> path = new ArrayList<>(path());
        int last = path.removeLast();
        path.add(last + 1);
        return last == LARGEST ? Optional.empty() : Optional.of(QuestionNumber.of(path));
    }

    @Override
    public int compareTo(QuestionNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text();
    }
}
