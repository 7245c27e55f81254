package org.gijido.platform;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one reading of figures as people and their programs write them: in full width, with leading zeros, in kanji. */
public final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final Pattern KANJI = Pattern.compile("[零" + DIGITS + UNITS + "]+");
    private static final Pattern WHOLE = Pattern.compile("0{0,9}\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2}");
    private static final int LONGEST_KANJI = 9;
    private static final Pattern NUMBER = Pattern
            .compile("([-\u2212▲△])?\\s*(\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4})(\\.\\d{1,10})?");
    private static final int LONGEST_NUMBER = 40;

    private Numerals() {
    }

    /**
     * Reads １２, 012, 1,200, 十二, 一二 and ⑫, and surrounding spaces. Figures and kanji numerals are not mixed, as below.
     *
     * @return empty when it is no whole number from 0 to 999,999,999
     */
    public static Optional<Integer> whole(String typed) {
        String figures = unmixed(plain(typed));
        return WHOLE.matcher(figures).matches() ? Optional.of(Integer.valueOf(figures.replace(",", ""))) : Optional.empty();
    }

    /** As {@link #whole(String)}, and empty outside the bounds, which are allowed themselves. */
    public static Optional<Integer> whole(String typed, int least, int largest) {
        return whole(typed).filter(number -> number >= least && number <= largest);
    }

    /**
     * Reads １，２００．５, ▲300, △300, -300, 1200 and 千二百: up to 15 digits, and 10 behind the point. Figures and kanji numerals
     * are not mixed: 3千 would be read as many things.
     *
     * @return empty when it is no number
     */
    public static Optional<BigDecimal> number(String typed) {
        if (typed.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        Matcher parts = NUMBER.matcher(unmixed(plain(typed)));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String fraction = parts.group(3) == null ? "" : parts.group(3);
        BigDecimal number = new BigDecimal(parts.group(2).replace(",", "") + fraction);
        return Optional.of(parts.group(1) == null ? number : number.negate());
    }

    private static String unmixed(String plain) {
        return plain.chars().anyMatch(letter -> letter >= '0' && letter <= '9') ? plain : figures(plain).strip();
    }

    /** Width and compatibility forms as a keyboard has them: ８ is 8, （ is (, ㋿ is 令和. */
    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    /** Every run of kanji numerals in figures: 二〇二六年十二月 is 2026年12月. What counts nothing stays as it is. */
    static String figures(String text) {
        return KANJI.matcher(text).replaceAll(run -> Matcher.quoteReplacement(value(run.group())));
    }

    private static String value(String run) {
        String kanji = run.replace('零', '〇');
        if (kanji.length() > LONGEST_KANJI) {
            return run;
        }
        return kanji.chars().anyMatch(letter -> UNITS.indexOf(letter) >= 0) ? counted(run, kanji) : inPlaces(kanji);
    }

    /** 二〇二六: each stands for its place. */
    private static String inPlaces(String kanji) {
        return kanji.chars().map(DIGITS::indexOf)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
    }

    /** 二千二十六: a unit counts what stands before it, and units only grow smaller. */
    private static String counted(String run, String kanji) {
        int sum = 0;
        int digit = -1;
        int smallest = UNITS.length();
        for (int letter : kanji.chars().toArray()) {
            int unit = UNITS.indexOf(letter);
            boolean misplaced = unit >= smallest || digit == 0 || unit < 0 && digit > 0;
            if (misplaced) {
                return run;
            }
            if (unit < 0) {
                digit = DIGITS.indexOf(letter);
            } else {
                sum += (digit < 0 ? 1 : digit) * (int) Math.pow(10, unit + 1.0);
                digit = -1;
                smallest = unit;
            }
        }
        return Integer.toString(sum + Math.max(digit, 0));
    }
}
