package org.gijido.agenda;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gijido.platform.Numerals;

/**
 * The number of an item as people call it: 議案第68号, 議案68, 第68号, 68, 第六十八号, 第157号議案.
 *
 * @param kind null where none is named
 */
record ItemNumber(ItemKind kind, int number) {

    /** By these an index keeps items, see {@link #keywords}. */
    static final String NUMBER = "number";
    static final String KIND = "kind";

    private static final String FIGURES = "\\d{1,5}|[〇零一二三四五六七八九十百千]{1,7}";
    private static final Pattern CALLED = Pattern
            .compile("(?<before>[^\\d第]{0,6}?)第?(?<number>" + FIGURES + ")号?(?<after>議案)?");
    private static final Pattern COUNTED = Pattern.compile("第?(?<number>" + FIGURES + ")号");
    /** 一 and 千 are words too. */
    private static final Pattern BARE_KANJI = Pattern.compile("[^\\d第号]+");

    /** @return empty for what is no such number */
    static Optional<ItemNumber> parse(String typed) {
        String plain = plain(typed);
        Matcher called = CALLED.matcher(plain);
        if (!called.matches()) {
            return Optional.empty();
        }
        String word = called.group("after") == null ? called.group("before") : called.group("before") + "議案";
        Optional<ItemKind> kind = ItemKind.called(word);
        if (word.isEmpty() ? BARE_KANJI.matcher(plain).matches() : kind.isEmpty()) {
            return Optional.empty();
        }
        return Numerals.whole(called.group("number")).map(number -> new ItemNumber(kind.orElse(null), number));
    }

    /** That of an item, whatever else stands around it; empty for one that has none. */
    static Optional<Integer> of(AgendaItemPlan plan) {
        return Optional.of(COUNTED.matcher(plain(plan.number().isEmpty() ? plan.ownLabel() : plan.number())))
                .filter(Matcher::find).flatMap(counted -> Numerals.whole(counted.group("number")));
    }

    Map<String, String> keywords() {
        Map<String, String> keywords = new HashMap<>(Map.of(NUMBER, Integer.toString(number)));
        if (kind != null) {
            keywords.put(KIND, kind.name());
        }
        return keywords;
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
