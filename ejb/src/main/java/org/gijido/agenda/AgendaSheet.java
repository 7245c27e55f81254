package org.gijido.agenda;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gijido.platform.CsvTable;
import org.gijido.platform.Numerals;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;
import org.gijido.shared.BusinessException;

/** The columns of a file with an order of business. Only kind and title have to be there; the columns stand in any order. */
final class AgendaSheet {

    static final String DAY = "日程";
    static final String KIND = "種別";
    static final String NUMBER = "番号";
    static final String TITLE = "件名";
    static final String PROPOSER = "提出者";
    static final String COMMITTEE = "委員会";
    static final String REPORT = "委員長報告";
    static final String PUT = "諮り方";
    static final String METHOD = "採決方法";
    /** As the column was called before. */
    private static final String METHOD_BEFORE = "表決方法";
    static final String MAJORITY = "多数決";
    static final String BUNDLE = "一括";
    static final String ADDED = "追加";
    /** Of an election; one where the column is not there. */
    static final String ELECTED = "選挙する数";
    /** How the council calls the item, where kind and number do not say it. */
    static final String LABEL = "呼び名";
    /** Of an election of people who are no members, with 、 between. */
    static final String CANDIDATES = "候補者";

    /** All of them, in the order in which we write them. */
    static final List<String> HEADINGS = List.of(DAY, KIND, NUMBER, TITLE, PROPOSER, COMMITTEE, REPORT, PUT, METHOD, MAJORITY,
            BUNDLE,
            ADDED, ELECTED, LABEL, CANDIDATES);

    private static final int MOST_SEATS = 999;
    private static final Set<String> SAME_AS_ABOVE = Set.of("〃", "同上", "\"", "″");
    private static final Set<String> YES = Set.of("○", "◯", "〇", "1", "はい", "追加", "追加日程");
    private static final Set<String> NO = Set.of("", "×", "0", "いいえ", "-");
    private static final Map<String, VoteMethod> METHODS = Map.ofEntries(
            entry("電子", VoteMethod.ELECTRONIC), entry("電子採決", VoteMethod.ELECTRONIC), entry("記名", VoteMethod.ELECTRONIC),
            entry("無記名", VoteMethod.SECRET), entry("無記名投票", VoteMethod.SECRET),
            entry("簡易", VoteMethod.NO_OBJECTION), entry("簡易表決", VoteMethod.NO_OBJECTION), entry("簡易採決", VoteMethod.NO_OBJECTION),
            entry("起立", VoteMethod.STANDING), entry("挙手", VoteMethod.HANDS),
            entry("投票用紙", VoteMethod.PAPER), entry("指名推選", VoteMethod.DESIGNATION));
    private static final Map<String, Majority> MAJORITIES = Map.ofEntries(
            entry("", Majority.SIMPLE), entry("過半数", Majority.SIMPLE), entry("3分の2", Majority.TWO_THIRDS),
            entry("三分の二", Majority.TWO_THIRDS), entry("2/3", Majority.TWO_THIRDS), entry("4分の3", Majority.THREE_QUARTERS),
            entry("四分の三", Majority.THREE_QUARTERS), entry("3/4", Majority.THREE_QUARTERS),
            entry("3分の2出席の過半数", Majority.MAJORITY_OF_TWO_THIRDS), entry("選挙", Majority.ELECTION));

    /** As we write them. */
    private static final Map<Majority, String> WORDS = Map.of(Majority.SIMPLE, "過半数", Majority.TWO_THIRDS, "3分の2",
            Majority.THREE_QUARTERS, "4分の3", Majority.MAJORITY_OF_TWO_THIRDS, "3分の2出席の過半数");

    /**
     * A row that can be understood.
     *
     * @param bundle what stands under 一括: rows with the same are put together; empty for alone
     */
    record Line(int number, AgendaItemPlan plan, String bundle) {
    }

    private AgendaSheet() {
    }

    /** @throws BusinessException INVALID saying what in the row is wrong */
    static Line read(CsvTable.Row row) {
        String kindWord = word(row, KIND);
        ItemKind kind = known(ItemKind.called(kindWord), KIND, kindWord);
        CommitteeReport report = known(CommitteeReport.called(word(row, REPORT)), REPORT, word(row, REPORT));
        AgendaItemPlan plan = new AgendaItemPlan(day(row), kind, row.get(NUMBER), row.get(TITLE), row.get(PROPOSER),
                row.get(COMMITTEE),
                report, put(row, kind, report), "", majority(row, kind), method(row, kind), seats(row, kind), added(row),
                row.get(LABEL), candidates(row));
        plan.check();
        return new Line(row.number(), plan, word(row, BUNDLE));
    }

    /** A row that {@link #read} reads again, under {@link #HEADINGS}. */
    static List<String> cells(AgendaItemRow item) {
        boolean election = item.kind() == ItemKind.ELECTION;
        return List.of(item.day(), item.kind().label(), item.number(), item.title(), item.proposer(), item.committee(),
                item.report().word(item.kind()), item.put().label(), item.method().label(),
                election ? "" : WORDS.get(item.majority()),
                item.bundle() == null ? "" : item.bundle().toString(), item.added() ? "○" : "",
                election ? Integer.toString(item.electedSeats()) : "", item.plan().ownLabel(), String.join("、", item.others()));
    }

    private static String day(CsvTable.Row row) {
        return SAME_AS_ABOVE.contains(row.get(DAY)) ? "" : row.get(DAY);
    }

    private static PutToVote put(CsvTable.Row row, ItemKind kind, CommitteeReport report) {
        String word = word(row, PUT);
        if (word.isEmpty()) {
            return kind == ItemKind.ELECTION ? PutToVote.ORIGINAL : report.usuallyPut();
        }
        return known(PutToVote.called(word), PUT, word);
    }

    private static Majority majority(CsvTable.Row row, ItemKind kind) {
        String word = word(row, MAJORITY).replace("以上", "");
        return kind == ItemKind.ELECTION ? Majority.ELECTION : known(Optional.ofNullable(MAJORITIES.get(word)), MAJORITY, word);
    }

    private static VoteMethod method(CsvTable.Row row, ItemKind kind) {
        String word = word(row, METHOD) + word(row, METHOD_BEFORE);
        if (word.isEmpty()) {
            return kind == ItemKind.ELECTION ? VoteMethod.SECRET : VoteMethod.ELECTRONIC;
        }
        return known(Optional.ofNullable(METHODS.get(word)), METHOD, word);
    }

    private static int seats(CsvTable.Row row, ItemKind kind) {
        String word = word(row, ELECTED);
        if (word.isEmpty()) {
            return kind == ItemKind.ELECTION ? 1 : 0;
        }
        return known(Numerals.whole(word, 0, MOST_SEATS), ELECTED, word);
    }

    private static List<String> candidates(CsvTable.Row row) {
        return Arrays.stream(row.get(CANDIDATES).split("[、,，\n]")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    private static boolean added(CsvTable.Row row) {
        String word = word(row, ADDED);
        return known(YES.contains(word) ? Optional.of(true) : Optional.of(false).filter(no -> NO.contains(word)), ADDED, word);
    }

    /** Without spaces, with the figures and signs of a keyboard in place of wide ones. */
    private static String word(CsvTable.Row row, String column) {
        String text = row.get(column);
        List<Integer> letters = text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && !Character.isSpaceChar(letter))
                .map(letter -> letter >= '！' && letter <= '～' ? letter - '！' + '!' : letter).boxed().toList();
        return letters.stream().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static <T> T known(Optional<T> found, String column, String word) {
        return found.orElseThrow(() -> BusinessException.invalid("agenda.import.word", column, word));
    }
}
