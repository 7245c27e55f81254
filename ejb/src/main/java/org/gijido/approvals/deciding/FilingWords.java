package org.gijido.approvals.deciding;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.gijido.approvals.Disclosure;
import org.gijido.approvals.Retention;

/** How a document is filed, as the file of the table has it. */
final class FilingWords {

    private static final Map<Disclosure, String> DISCLOSURE = new EnumMap<>(
            Map.of(Disclosure.OPEN, "開示", Disclosure.PARTLY, "一部開示", Disclosure.CLOSED, "不開示"));
    private static final Map<Retention, String> RETENTION = new EnumMap<>(Map.of(Retention.ONE_YEAR, "1年",
            Retention.THREE_YEARS, "3年", Retention.FIVE_YEARS, "5年", Retention.TEN_YEARS, "10年", Retention.THIRTY_YEARS, "30年",
            Retention.PERMANENT, "永年"));

    private FilingWords() {}

    static String of(Disclosure one) {
        return one == null ? "" : DISCLOSURE.get(one);
    }

    static String of(Retention one) {
        return one == null ? "" : RETENTION.get(one);
    }

    static Optional<Disclosure> disclosure(String typed) {
        return find(DISCLOSURE, typed);
    }

    static Optional<Retention> retention(String typed) {
        return find(RETENTION, typed);
    }

    /** All words of a kind, for a refusal. */
    static String all(boolean retention) {
        return String.join("、", retention ? RETENTION.values() : DISCLOSURE.values());
    }

    private static <E> Optional<E> find(Map<E, String> words, String typed) {
        return words.entrySet().stream().filter(entry -> entry.getValue().equals(typed)).findFirst().map(Map.Entry::getKey);
    }
}
