package org.gijido.archive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.gijido.index.IndexDocument;
import org.gijido.index.IndexLayout;
import org.gijido.index.IndexLayout.TextPart;

/** Says which texts of a past answer are sought in, and what each is worth. */
final class PastAnswerDocuments {

    static final IndexLayout LAYOUT = new IndexLayout("past-answers", List.of(
            new TextPart("title", 3f, 3),
            new TextPart("question", 2f, 1),
            new TextPart("answer", 1f, 1),
            new TextPart("headlines", 1f, 0),
            new TextPart("questioner", 2f, 0),
            new TextPart("answerer", 1f, 0),
            new TextPart("session", 0.5f, 0)),
            Arrays.stream(PastAnswerFacet.values()).map(PastAnswerFacet::code).toList(), "title");

    private static final Pattern FURIGANA = Pattern.compile("｜|《[^《》\n]*》");

    private PastAnswerDocuments() {
    }

    static IndexDocument document(PastAnswer answer) {
        Map<String, String> texts = new HashMap<>();
        texts.put("title", orEmpty(answer.title()));
        texts.put("question", orEmpty(answer.question()));
        texts.put("answer", withoutFurigana(answer.answer()));
        texts.put("headlines", String.join("\n", answer.headlines()));
        texts.put("questioner", answer.questioner());
        texts.put("answerer", answer.answerer());
        texts.put("session", answer.session());
        Map<String, String> keywords = new HashMap<>();
        for (PastAnswerFacet facet : PastAnswerFacet.values()) {
            keywords.put(facet.code(), facet.of(answer));
        }
        return new IndexDocument(answer.id(), answer.date(), texts, keywords);
    }

    /** Furigana stand in the middle of words (難読《なんどく》な): such a text is sought in both as typed and as read. */
    private static String withoutFurigana(String text) {
        String plain = FURIGANA.matcher(text).replaceAll("");
        return plain.equals(text) ? text : text + "\n。\n" + plain;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
