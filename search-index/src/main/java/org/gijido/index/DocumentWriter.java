package org.gijido.index;

import java.util.stream.Collectors;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** Makes the Lucene document of an {@link IndexDocument}. Of a text nothing is stored: the owner has it. */
final class DocumentWriter {

    /** Symbols by which subjects are told apart; Lucene takes no value of more than 32 KB. */
    private static final int LONGEST_SUBJECT = 200;

    private final IndexLayout layout;
    private final RepeatedTexts texts = new RepeatedTexts();

    DocumentWriter(IndexLayout layout) {
        this.layout = layout;
    }

    Document document(IndexDocument source) {
        Document document = new Document();
        document.add(new StringField(FieldNames.ID, source.id(), Field.Store.YES));
        document.add(new SortedDocValuesField(FieldNames.ID, new BytesRef(source.id())));
        document.add(new LongField(FieldNames.DATE, source.date().toEpochDay(), Field.Store.NO));
        layout.texts().forEach(part -> addText(document, part.name(), source.text(part.name())));
        addSubject(document, source.text(layout.subject()));
        layout.keywords().forEach(keyword -> addKeyword(document, keyword, source.keyword(keyword)));
        return document;
    }

    /** Titles that differ in width, case or old forms only are one subject. */
    private void addSubject(Document document, String title) {
        String folded = texts.of(title).surface().stream().limit(LONGEST_SUBJECT).map(Symbol::text).collect(Collectors.joining());
        if (!folded.isEmpty()) {
            document.add(new SortedDocValuesField(FieldNames.SUBJECT, new BytesRef(folded)));
        }
    }

    private void addText(Document document, String name, String text) {
        if (!text.isEmpty()) {
            TextTerms terms = texts.of(text);
            document.add(new TextField(FieldNames.words(name), new WordStream(terms.words())));
            document.add(new TextField(FieldNames.surface(name), new SymbolStream(terms.surface())));
            document.add(new TextField(FieldNames.reading(name), new SymbolStream(terms.reading())));
        }
    }

    private static void addKeyword(Document document, String keyword, String value) {
        if (!value.isEmpty()) {
            document.add(new StringField(FieldNames.keyword(keyword), value, Field.Store.NO));
            document.add(new SortedDocValuesField(FieldNames.keyword(keyword), new BytesRef(value)));
        }
    }
}
