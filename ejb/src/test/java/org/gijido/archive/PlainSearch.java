package org.gijido.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** What Lucene finds by itself: its default Japanese analyser and BM25 over title, question and answer as one text. */
final class PlainSearch implements AutoCloseable {

    private static final int ANSWERS = 10;

    private final Analyzer analyzer = new JapaneseAnalyzer();
    private final DirectoryReader reader;

    PlainSearch(List<PastAnswer> answers) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (PastAnswer answer : answers) {
                Document document = new Document();
                document.add(new StringField("id", answer.id(), Store.YES));
                document.add(new StringField("day", answer.date().toString(), Store.NO));
                String text = String.join("\n", answer.title(), answer.question(), answer.answer());
                document.add(new TextField("text", text, Store.NO));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
    }

    List<String> similar(PastAnswer question) {
        try {
            BooleanQuery.Builder words = new BooleanQuery.Builder();
            for (String word : words(question.question())) {
                words.add(new TermQuery(new Term("text", word)), Occur.SHOULD);
            }
            BooleanQuery others = new BooleanQuery.Builder().add(words.build(), Occur.MUST)
                    .add(new TermQuery(new Term("day", question.date().toString())), Occur.MUST_NOT).build();
            IndexSearcher searcher = new IndexSearcher(reader);
            List<String> ids = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(others, ANSWERS).scoreDocs) {
                ids.add(searcher.storedFields().document(hit.doc).get("id"));
            }
            return ids;
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
    }

    private List<String> words(String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        }
        return words;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
