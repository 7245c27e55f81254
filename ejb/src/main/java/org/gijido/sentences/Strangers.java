package org.gijido.sentences;

import java.util.regex.Pattern;

/** Finds whoever is said to be elected beside those who are: by seat, by name with 議員 or 君, or in one row with them. */
final class Strangers {

    private static final Pattern SEAT = Pattern.compile("(\\d+)番");
    private static final Pattern VOTES = Pattern.compile("(\\d+)票");
    private static final String NAME = "[\\p{IsHan}々ヶ][\\p{IsHan}々ヶぁ-ゖァ-ヺー]{1,9}?";
    private static final String NO_NAME = "(?:ただいま|出席|全|各|両|同|諸|当|本|市議会|町議会|村議会|区議会|県議会|都議会|府議会|道議会|組合|広域連合|指名|以上|当選|選出|新|前|元)";
    private static final Pattern TITLED = Pattern.compile("(?<![\\p{IsHan}])(?!" + NO_NAME + ")(" + NAME + ")(?:議員|君|氏|さん|様|殿)");
    private static final Pattern IN_ROW = Pattern.compile("(?:(?<=" + Marks.persons() + ")(?:、|及び|並びに|と|・)(" + NAME
            + ")(?=[、がをはと及並]|の[両諸\\d])"
            + "|(?<=[、。は]|^)(" + NAME + ")(?:、|及び|並びに|と|・)(?=" + Marks.persons() + "))");
    private static final Pattern COMMON = Pattern.compile(".*(?:結果|投票|選挙|当選|得票|最多|有効|同数|次|よって|従って|議長|委員|本日|総数|順|以上|開票|集計).*");

    private final Findings findings;

    Strangers(Findings findings) {
        this.findings = findings;
    }

    void check(String statement) {
        SEAT.matcher(statement).results().forEach(match -> add(match.group()));
        VOTES.matcher(statement).results().forEach(match -> findings.add(Fact.PERSON_FOREIGN, "sentences.error.number",
                match.group()));
        TITLED.matcher(statement).results().map(match -> match.group(1)).filter(name -> !COMMON.matcher(name).matches())
                .forEach(this::add);
        IN_ROW.matcher(statement).results().map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .filter(name -> !COMMON.matcher(name).matches()).forEach(this::add);
    }

    private void add(String name) {
        findings.add(Fact.PERSON_FOREIGN, "sentences.error.personForeign", name);
    }
}
