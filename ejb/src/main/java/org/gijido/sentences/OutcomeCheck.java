package org.gijido.sentences;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gijido.agenda.CommitteeReport;
import org.gijido.agenda.ItemKind;
import org.gijido.agenda.Matter;
import org.gijido.agenda.PutToVote;

/**
 * Reads what is said to have been decided of which item. Every claim has to be so, and every item put has to be announced;
 * only of the committee's report may the contrary be told, where it was the contrary.
 */
final class OutcomeCheck {

    private static final Pattern TOKEN = Pattern.compile(Marks.items() + "|[\uE800\uE801]|" + OutcomeWord.PATTERN.pattern());
    /** 可決することに賛成の…, 認定について, 同意を求める…, 可決に必要な…: told, not announced. */
    private static final Pattern NO_CLAIM = Pattern.compile("^(?:(?:する|とする|と認める|に付する|の)?(?:こと)?(?:に|へ)(?:対する|対し|関する|関し|係る"
            + "|ついて|つき|賛成|反対|異議|必要|要する|\uE802)"
            + "|を求め|の件|の可否|(?:する|とする)?か否か|(?:す|される)?べきか|か|議案|案|者|第\\d|状況|基準)");
    /** 可決するには…が必要; 可決には至りませんでした is taken back. */
    private static final Pattern CONDITION = Pattern.compile("^(?:する|とする)?(?:に|ため)は");
    private static final Pattern SUBJECT_ONLY = Pattern.compile("^(?:は|が|を|の(?:件|申出|申し出|動議|提案|採決|結果)?(?:は|を|が)?|について(?:は)?"
            + "|することの?(?:動議|提案)?(?:は|を))?、?(?:これを|同意し、)?$");
    private static final Pattern COMMITTEE = Pattern.compile("委員(?:長|会)(?:の|から|より)?(?:の)?(?:審査|付託)?(?:の)?(?:報告|結論|結果|決定|意見"
            + "|判断|採決)(?!のとおり)"
            + "|委員会(?:では|において|で|は)(?!の)|委員長(?:は|が)");

    private final List<Expected> expected;
    private final Findings findings;
    private final Set<Integer> announced = new LinkedHashSet<>();
    private final Set<Integer> mentioned = new LinkedHashSet<>();
    private List<Character> subject = new ArrayList<>();
    private boolean claimed;
    private boolean nameless;

    OutcomeCheck(List<Expected> expected, Findings findings) {
        this.expected = expected;
        this.findings = findings;
    }

    void check(Said said) {
        adapt(said);
        said.statements().forEach(this::statement);
        if (nameless && mentioned.size() == expected.size()) {
            announced.addAll(mentioned);
        }
        for (int index = 0; index < expected.size(); index++) {
            missing(index);
        }
    }

    /** Words that only one kind of matter has for its result. */
    private void adapt(Said said) {
        if (has(PutToVote.WITHDRAWAL)) {
            said.replace(Pattern.compile("(撤回|[\uE400-\uE7FF])(?:の申出|の申し出)?(?:を|は、?|については、?)(?:これを)?認め"), "$1を許可と認め");
        }
        if (expected.stream().anyMatch(one -> one.matter().kind() == ItemKind.CONSULTATION)) {
            said.replace(Pattern.compile("\uE802?(?:の|が)?(?:ない|)旨を?(?:答申|回答)"), "適任と");
        }
    }

    private void missing(int index) {
        Expected one = expected.get(index);
        if (announced.contains(index)) {
            return;
        }
        boolean named = mentioned.contains(index);
        if (named && !findings.has(Fact.OUTCOME) && !findings.has(Fact.NEGATION) && !findings.has(Fact.REPORT)) {
            findings.add(Fact.NOTHING, "sentences.error.nothing", one.label(), one.word());
        } else if (!named && (nameless || !announced.isEmpty() || !mentioned.isEmpty())) {
            findings.add(Fact.ITEM_MISSING, "sentences.error.itemMissing", one.label());
        } else if (!named && findings.list().isEmpty()) {
            findings.add(Fact.NOTHING, "sentences.error.nothing", one.label(), one.word());
        }
    }

    private void statement(String sentence) {
        Matcher token = TOKEN.matcher(sentence);
        int from = 0;
        while (token.find()) {
            char mark = sentence.charAt(token.start());
            if (Marks.isBare(mark) || Marks.isQualified(mark) || mark == Marks.ALL_PUT || mark == Marks.FOREIGN) {
                name(mark);
            } else {
                from = word(sentence, token.toMatchResult().start(), token.end(), from);
            }
        }
    }

    private void name(char mark) {
        if (claimed) {
            subject = new ArrayList<>();
            claimed = false;
        }
        subject.add(mark);
        for (int index = 0; index < expected.size(); index++) {
            if (isOf(mark, index)) {
                mentioned.add(index);
            }
        }
    }

    /** @return from where what is said before the next word begins */
    private int word(String sentence, int start, int end, int from) {
        Matcher next = TOKEN.matcher(sentence);
        int until = next.find(end) ? next.start() : sentence.length();
        String said = sentence.substring(start, end);
        String before = sentence.substring(from, start);
        boolean outcomeFollows = until < sentence.length() && Character.isIdeographic(sentence.charAt(until));
        if (outcomeFollows && SUBJECT_ONLY.matcher(sentence.substring(end, until)).matches()) {
            part(said);
            return from;
        }
        Tail tail = Tail.of(sentence, end, until);
        String after = sentence.substring(end);
        if (NO_CLAIM.matcher(after).find() || CONDITION.matcher(after).find() && tail.negations() == 0) {
            part(said);
            return from;
        }
        if (!said.startsWith(OutcomeWord.AS_PUT) && isOfCommittee(before, after)) {
            reported(said, tail);
        } else {
            claim(said, before, tail);
        }
        return end;
    }

    /** 撤回を許可する, 継続審査は否決: the word says what of the item is decided. */
    private void part(String said) {
        boolean ofPart = said.equals("撤回") && has(PutToVote.WITHDRAWAL) || said.equals("継続審査") && has(PutToVote.CONTINUATION);
        if (ofPart) {
            for (int index = 0; index < expected.size(); index++) {
                subject.add((char) (Marks.QUALIFIED + index));
            }
        }
    }

    private static boolean isOfCommittee(String before, String after) {
        Matcher committee = COMMITTEE.matcher(before);
        boolean found = false;
        while (committee.find()) {
            found = !before.substring(committee.end()).contains("ました");
        }
        return found && !after.matches("^(?:され|いたし)(?:ました|ませんでした)(?:$|、よって.*)") && !before.contains("報告のとおり");
    }

    /** What the committee is said to have reported must be what it reported. */
    private void reported(String said, Tail tail) {
        OutcomeWord word = OutcomeWord.of(said);
        for (Expected one : expected) {
            Matter matter = one.matter();
            String right = matter.report().word(matter.kind());
            boolean fits = matter.report() != CommitteeReport.NONE && OutcomeWord.of(right).equals(word) && tail.negations() == 0;
            if (!fits) {
                findings.add(Fact.REPORT, right.isEmpty() ? "sentences.error.noReport" : "sentences.error.report", said, right);
            }
        }
    }

    private void claim(String said, String before, Tail tail) {
        if (tail.unclear()) {
            findings.add(Fact.NEGATION, "sentences.error.unclear", said);
            return;
        }
        OutcomeWord word = OutcomeWord.of(said);
        boolean complete = word.family().equals(OutcomeWord.YES) || word.family().equals(OutcomeWord.AS_PUT);
        if (!complete && !tail.negated() && !tail.affirms()) {
            findings.add(Fact.NEGATION, "sentences.error.unread", said);
            return;
        }
        Claim claim = Claim.of(said, before, tail);
        if (subject.isEmpty()) {
            nameless = true;
            expected.forEach(one -> one.isAnnouncedBy(claim, true, findings));
        }
        for (int index = 0; index < expected.size() && !subject.isEmpty(); index++) {
            about(index, claim);
        }
        claimed = true;
    }

    private void about(int index, Claim claim) {
        int at = index;
        List<Character> marks = subject.stream().filter(mark -> isOf(mark, at)).toList();
        // The nearest counts: 修正案に賛成少数、議案第10号は否決 speaks of the bill.
        boolean part = !marks.isEmpty() && Marks.isQualified(marks.getLast()) || claim.word().family().equals("撤回");
        Expected one = expected.get(index);
        if (marks.isEmpty()) {
            return;
        }
        // 可と裁決 is said of whatever was put.
        if (one.needsPart() && !part && !claim.word().family().equals(OutcomeWord.YES)) {
            findings.add(Fact.ITEM_FOREIGN, "sentences.error.wholeItem", one.matter().itemLabel(), one.label());
        } else if (one.isAnnouncedBy(claim, part, findings)) {
            announced.add(index);
        }
    }

    private boolean has(PutToVote what) {
        return expected.stream().anyMatch(one -> one.matter().put() == what);
    }

    private static boolean isOf(char mark, int index) {
        return mark == Marks.ALL_PUT || mark == Marks.BARE + index || mark == Marks.QUALIFIED + index;
    }
}
