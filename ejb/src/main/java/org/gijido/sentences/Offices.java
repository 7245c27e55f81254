package org.gijido.sentences;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds an office that was not voted on: 議長に当選 after the election of a 副議長. */
final class Offices {

    private static final Pattern OFFICE = Pattern.compile("(?:仮|副)?議長|副?委員長|選挙管理委員会?(?:委員)?補充員|補充員|選挙管理委員会?(?:委員)?|監査委員"
            + "|(?:一部事務)?組合議会議員|広域連合議会議員");
    private static final Pattern INTO = Pattern.compile("(" + OFFICE.pattern() + ")(?:に|の?当選人に?|として)、?(?:当選|選出|決定|決し|定め|"
            + "[\uEC00-\uEFFF])");

    private final List<String> own;
    private final Findings findings;

    Offices(String label, Findings findings) {
        own = OFFICE.matcher(Reading.of(label)).results().map(MatchResult::group).toList();
        this.findings = findings;
    }

    void check(String text) {
        if (own.isEmpty()) {
            return;
        }
        INTO.matcher(text).results().map(match -> match.group(1)).filter(office -> !own.contains(office)).distinct()
                .forEach(office -> findings.add(Fact.ITEM_FOREIGN, "sentences.error.office", office, String.join("、", own)));
    }
}
