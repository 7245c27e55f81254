package org.gijido.archive.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gijido.archive.PastAnswer;
import org.gijido.archive.PastAnswerHit;
import org.gijido.platform.JapaneseDates;
import org.gijido.search.MarkedText;

/**
 * A past answer as the REST interface gives it; its texts exactly as recorded, null where the record has none.
 *
 * @param score null where nothing was sought
 * @param dateInWords by era, as a quotation names it
 * @param opening the first words of the answer
 * @param highlights by field, for those in which something was found: HTML, escaped, with {@code <mark>} around it
 * @param link the page of the answer, for people
 */
public record HitJson(String id, Float score, String session, LocalDate date, String dateInWords, List<String> headlines,
        String title, String questioner, String councillor, String group, String question, String answerer,
        String department, String answer, String opening, Map<String, String> highlights, String link) {

    static HitJson of(PastAnswerHit hit) {
        Map<String, String> highlights = new LinkedHashMap<>();
        put(highlights, "title", hit.title());
        put(highlights, "questioner", hit.questioner());
        put(highlights, "question", hit.question());
        put(highlights, "answer", hit.passage());
        return of(hit.answer(), hit.score(), highlights);
    }

    static HitJson of(PastAnswer answer) {
        return of(answer, null, Map.of());
    }

    private static HitJson of(PastAnswer answer, Float score, Map<String, String> highlights) {
        return new HitJson(answer.id(), score, answer.session(), answer.date(), JapaneseDates.date(answer.date()),
                answer.headlines(), answer.title(),
                answer.questioner(), answer.councillor(), answer.group(), answer.question(), answer.answerer(),
                answer.department(), answer.answer(), answer.opening(), highlights, PermanentLink.to(answer.id()));
    }

    private static void put(Map<String, String> highlights, String field, MarkedText text) {
        if (text != null && text.anyMarked()) {
            highlights.put(field, MarkedHtml.of(text));
        }
    }
}
