package org.gijido.sentences;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;

/** Reads how many were for, against, present, and compares each with the count; what was not counted cannot be said (V4, V40). */
final class FigureCheck {

    private static final String SUBJECT = "不賛成|賛成|起立|挙手|反対|棄権|白票|無効票?|着席|可とする|否とする";
    private static final String PEOPLE = "(?:者|票|数|の?(?:議員|方々?|諸君|皆さん|人数|もの|投票))*";
    private static final String UNIT = "(?:名|人|票)";
    private static final Pattern OF_ALL = Pattern.compile("(?:出席(?:議員|者)?(?:数)?)?(\\d+)" + UNIT + "(?:中|のうち|の内)、?");
    private static final Pattern PRESENT = Pattern.compile("出席(?:議員|者)?(?:総数|数)?(?:は|が|、|は、)?(\\d+)" + UNIT);
    private static final Pattern TOTAL = Pattern.compile("(?:投票(?:総数|者総数|者数)|有効投票(?:総?数)?)(?:は|が|、|は、)?(\\d+)" + UNIT + "?");
    private static final Pattern THRESHOLD = Pattern.compile("(?:過半数(?:は|である|の)|\\d+分の\\d+(?:以上)?(?:は|である)"
            + "|(?:可決に)?必要な(?:賛成)?(?:数|票)?は、?)(\\d+)" + UNIT);
    private static final Pattern EXEMPT = Pattern.compile("(?:ほか|外|他)\\d+名|(?:定数|在職議員|討論者?|傍聴人?|欠席(?:議員|者)?)(?:は|の|、)?\\d+"
            + UNIT);
    private static final Pattern AFTER = Pattern.compile("(?<of>" + SUBJECT + ")" + PEOPLE
            + "(?:は|が|、|:|=|も|とも)?、?(?<number>\\d+)(?:" + UNIT
            + "|(?=[、。・反棄白無着で]|$|" + Marks.items() + "))");
    private static final Pattern BEFORE = Pattern.compile("(?<number>\\d+)" + UNIT
            + "(?:の|が|は)?(?:議員|方々?|諸君|皆さん)?(?:の|が|は)?(?<of>" + SUBJECT + ")");
    private static final Pattern AGAINST_EACH_OTHER = Pattern.compile("(\\d+)" + UNIT + "?対(\\d+)" + UNIT + "?");
    private static final Pattern NOBODY = Pattern.compile("(?<of>" + SUBJECT + ")" + PEOPLE
            + "(?:は|が|も)?(?:1人も|1名も)?(?:なし|なく|皆無|ゼロ|おりません|おらず|いません|ありません(?!でした)|ございません|ない)");
    private static final Pattern ITEMS = Pattern.compile("(\\d+)(?:議案|案)?件");
    private static final Pattern LEFT = Pattern.compile("(\\d+)" + UNIT);

    private final Putting put;
    private final Figures figures;
    private final Findings findings;

    FigureCheck(Putting put, Figures figures, Findings findings) {
        this.put = put;
        this.figures = figures;
        this.findings = findings;
    }

    void check(Said said) {
        said.read(EXEMPT, match -> {});
        said.read(ITEMS, this::items);
        said.read(THRESHOLD, match -> oneOf(match, Set.of(put.majority().needed().of(figures.present()))));
        said.read(TOTAL, match -> oneOf(match, totals()));
        // 12名中7名: taken out, so that 賛成者は stands before its own number.
        OF_ALL.matcher(said.text()).results().forEach(match -> oneOf(match, present()));
        said.replace(OF_ALL, "");
        said.read(PRESENT, match -> oneOf(match, present()));
        said.read(AGAINST_EACH_OTHER, match -> {
            figure("賛成", Integer.parseInt(match.group(1)));
            figure("反対", Integer.parseInt(match.group(2)));
        });
        said.read(AFTER, match -> figure(match.group("of"), Integer.parseInt(match.group("number"))));
        said.read(BEFORE, match -> figure(match.group("of"), Integer.parseInt(match.group("number"))));
        nobody(said);
        said.read(LEFT, match -> oneOf(match, everything()));
    }

    /** 反対者はおりません is a count of 0; where nobody objected, it is heard and not counted. */
    private void nobody(Said said) {
        said.read(NOBODY, match -> {
            if (put.method() != VoteMethod.NO_OBJECTION || !match.group("of").equals("反対")) {
                figure(match.group("of"), 0);
            }
        });
    }

    private void figure(String of, int said) {
        Integer right = switch (of) {
            case "賛成", "起立", "挙手", "可とする" -> figures.inFavour();
            case "反対", "着席", "否とする", "不賛成" -> figures.against();
            default -> figures.abstained();
        };
        if (right == null) {
            findings.add(Fact.FIGURE, "sentences.error.notCounted", of, said);
        } else if (right != said) {
            findings.add(Fact.FIGURE, "sentences.error.figure", of, said, right);
        }
    }

    private void items(MatchResult match) {
        if (Integer.parseInt(match.group(1)) != put.matters().size()) {
            findings.add(Fact.FIGURE, "sentences.error.items", match.group(1), put.matters().size());
        }
    }

    private void oneOf(MatchResult match, Set<Integer> right) {
        if (!right.contains(Integer.valueOf(match.group(1)))) {
            findings.add(Fact.FIGURE, "sentences.error.number", match.group());
        }
    }

    /** Councils count the presiding member among those present, though the member does not vote. */
    private Set<Integer> present() {
        return put.majority().chairVotes() ? Set.of(figures.present()) : Set.of(figures.present(), figures.present() + 1);
    }

    private Set<Integer> totals() {
        if (figures.inFavour() == null || figures.against() == null) {
            return Set.of();
        }
        int voted = figures.inFavour() + figures.against();
        boolean none = figures.abstained() == null || figures.abstained() == 0;
        return none ? Set.of(voted) : Set.of(voted, voted + figures.abstained());
    }

    private Set<Integer> everything() {
        Set<Integer> all = new HashSet<>(totals());
        all.addAll(present());
        Stream.of(figures.inFavour(), figures.against(), figures.abstained()).filter(Objects::nonNull).forEach(all::add);
        if (put.majority() != Majority.ELECTION) {
            all.add(put.majority().needed().of(figures.present()));
        }
        return all;
    }
}
