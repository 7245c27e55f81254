package org.gijido.ballots;

import java.util.List;
import java.util.stream.Collectors;

import org.gijido.agenda.Matter;
import org.gijido.agenda.ItemKind;
import org.gijido.rules.Majority;
import org.gijido.rules.VoteMethod;

/** What the chair reads. The words are those of the standard rules of procedure; they stand in the record. */
final class Sentences {

    /** How the chair saw the result. */
    enum How { BALLOTS, STANDING, NO_OBJECTION, CASTING_VOTE }

    private Sentences() {
    }

    /** 議案第68号; several together: 議案第68号、議案第69号及び議案第70号の3件. */
    static String label(List<Matter> matters) {
        if (matters.size() == 1) {
            return matters.getFirst().label();
        }
        String before = matters.subList(0, matters.size() - 1).stream().map(Matter::label).collect(Collectors.joining("、"));
        return before + "及び" + matters.getLast().label() + "の" + matters.size() + "件";
    }

    static String of(List<Matter> items, Majority majority, Count count, boolean passed, How how) {
        String beginning = switch (how) {
            case BALLOTS -> quantity(majority, count, passed, "賛成");
            case STANDING -> quantity(majority, count, passed, "起立");
            case NO_OBJECTION -> "御異議なしと認めます。";
            case CASTING_VOTE -> "可否同数であります。よって、地方自治法第116条第1項の規定により、議長において" + label(items)
                    + "に対する可否を裁決いたします。議長は、" + items.getFirst().word(passed) + "と裁決いたします。";
        };
        return beginning + "よって、" + label(items) + "は、" + (items.size() > 1 ? "いずれも" : "") + ending(items.getFirst(), passed);
    }

    /** @param names who was elected, with votes: 3番 髙木 克彦議員（12票） */
    static String election(Matter item, List<String> names) {
        return names.isEmpty() ? "投票の結果、法定得票数に達した者がありません。よって、" + item.label() + "は、当選人なしとなりました。"
                : "投票の結果、" + String.join("、", names) + "が当選されました。";
    }

    private static String quantity(Majority majority, Count count, boolean passed, String word) {
        boolean counted = count.pressed() + count.notPressed() > 0;
        boolean all = counted && count.inFavour() == count.pressed() + count.notPressed();
        return switch (majority) {
            case SIMPLE -> word + (all ? "全員" : passed ? "多数" : "少数") + "であります。";
            case MAJORITY_OF_TWO_THIRDS -> special(passed, "過半数", word);
            case TWO_THIRDS -> special(passed, "3分の2", word);
            case THREE_QUARTERS -> special(passed, "4分の3", word);
            case ELECTION -> throw new IllegalArgumentException("an election has no majority");
        };
    }

    private static String special(boolean passed, String part, String word) {
        return passed ? "出席議員の" + part + "以上の" + word + "であります。" : word + "は、出席議員の" + part + "に達しておりません。";
    }

    /** A bill is 可決 or 否決; anything else the council decides to do, or not to do. */
    private static String ending(Matter item, boolean passed) {
        String word = item.word(passed);
        if (item.kind().passedWord().equals("可決")) {
            return (passed ? asPut(item) : "") + word + "されました。";
        }
        if (!passed) {
            return word + "とすることに決しました。";
        }
        return asPut(item) + word + (item.kind() == ItemKind.CONSULTATION ? "と認める" : "する") + "ことに決しました。";
    }

    private static String asPut(Matter item) {
        boolean original = item.kind().passedWord().equals("可決") && item.kind() != ItemKind.MOTION;
        return switch (item.put()) {
            case ORIGINAL -> original ? "原案のとおり" : "";
            case COMMITTEE_REPORT -> "委員長の報告のとおり";
            case AMENDMENT, COMMITTEE_AMENDMENT, REMAINDER, CONTINUATION, WITHDRAWAL -> "";
        };
    }

    /**
     * Whether the words announce something else than was counted: the other result, or 多数 where it was 少数.
     *
     * @param proposed what {@link #of} says
     */
    static boolean contradicts(String said, List<Matter> items, boolean passed, String proposed) {
        Matter item = items.getFirst();
        String right = item.word(passed);
        String without = said.replace(right, "");
        boolean otherResult = List.of(item.kind().passedWord(), item.kind().rejectedWord()).stream()
                .filter(word -> !right.equals(word)).anyMatch(without::contains);
        boolean otherQuantity = List.of("多数", "少数", "全員", "同数", "異議なし").stream().anyMatch(word -> said.contains(word) && !proposed.contains(word));
        boolean otherItem = items.stream().anyMatch(one -> !said.contains(one.label()));
        return !said.contains(right) || otherResult || otherQuantity || otherItem;
    }

    static How how(VoteMethod method, boolean casting) {
        return casting ? How.CASTING_VOTE : switch (method) {
            case ELECTRONIC, SECRET, PAPER -> How.BALLOTS;
            case NO_OBJECTION -> How.NO_OBJECTION;
            case STANDING, HANDS, DESIGNATION -> How.STANDING;
        };
    }
}
