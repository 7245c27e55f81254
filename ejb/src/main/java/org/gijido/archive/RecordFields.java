package org.gijido.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.gijido.platform.JapaneseDates;
import org.gijido.shared.BusinessException;

/** The named texts of a record, and the rules that make a past answer of them. Nothing is trimmed or changed. */
final class RecordFields {

    static final List<String> TEXTS = List.of("id", "session", "date", "title", "questioner", "question", "answerer",
            "department", "answer");
    static final String HEADLINES = "headlines";

    private static final int SHORT = 200;
    private static final int TITLE = 1_000;
    private static final int LONG = 1_000_000;
    /** Before it the country had neither this calendar nor these councils; it is a slip of the pen. */
    private static final LocalDate EARLIEST = LocalDate.of(1873, 1, 1);

    private final Map<String, String> texts;
    private final UnaryOperator<String> called;

    /** @param called how the sender names a field, for what is told about it */
    RecordFields(Map<String, String> texts, UnaryOperator<String> called) {
        this.texts = texts;
        this.called = called;
    }

    PastAnswer answer(List<String> headlines, String extra) {
        headlines.forEach(headline -> sound(HEADLINES, headline, LONG));
        return new PastAnswer(required("id", SHORT), required("session", SHORT), date(), headlines,
                optional("title", TITLE), required("questioner", SHORT), optional("question", LONG),
                required("answerer", SHORT), optional("department", SHORT), required("answer", LONG), extra);
    }

    private LocalDate date() {
        String typed = required("date", SHORT);
        return JapaneseDates.parse(typed).filter(date -> !date.isBefore(EARLIEST))
                .orElseThrow(() -> BusinessException.invalid("archive.import.date", typed));
    }

    private String required(String name, int longest) {
        String text = optional(name, longest);
        if (text == null || text.isBlank()) {
            throw BusinessException.invalid("archive.import.missing", called.apply(name));
        }
        return text;
    }

    private String optional(String name, int longest) {
        String text = texts.get(name);
        return text == null ? null : sound(name, text, longest);
    }

    private String sound(String name, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            throw BusinessException.invalid("archive.import.tooLong", called.apply(name), longest);
        }
        if (text.codePoints().anyMatch(RecordFields::isHalfCharacter)) {
            throw BusinessException.invalid("archive.import.halfCharacter", called.apply(name));
        }
        return text;
    }

    /** A surrogate without its partner: it can be written in JSON, but is no character and cannot be stored. */
    private static boolean isHalfCharacter(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
