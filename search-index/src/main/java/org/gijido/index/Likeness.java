package org.gijido.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.gijido.index.IndexLayout.TextPart;

/**
 * How much each subject and each document has to do with a text. Of a subject all documents are read as one text: how
 * likely would who speaks of it use these words (a language model, smoothed by Dirichlet's prior), and how often is it
 * asked about at all. To that comes how near its nearest documents are (BM25). docs/similar-questions.md explains it.
 */
final class Likeness {

    /** Of a subject with so many documents of average length half is taken from what it says and half from all others. */
    private static final double SMOOTHING_DOCUMENTS = 65;
    private static final double NEAREST_WEIGHT = 2;
    private static final int NEAREST = 3;
    private static final double UNSEEN = 0.5;
    private static final double SMALLEST_SIZE = 0.1;
    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final IndexReader reader;
    private final List<TextPart> texts;
    private final Subjects subjects;
    private final FixedBitSet leftOut;
    private final double smoothing;
    private final float[] documentScores;
    private final double[] subjectScores;
    private final boolean[] touched;

    Likeness(IndexReader reader, IndexLayout layout, Subjects subjects, FixedBitSet leftOut) {
        this.reader = reader;
        this.texts = layout.alike();
        this.subjects = subjects;
        this.leftOut = leftOut;
        this.smoothing = SMOOTHING_DOCUMENTS * subjects.averagePooledLength();
        this.documentScores = new float[reader.maxDoc()];
        this.subjectScores = new double[subjects.count()];
        this.touched = new boolean[subjects.count()];
    }

    /** @param words each with how often it stands in the text */
    void compare(Map<String, Integer> words) throws IOException {
        int known = 0;
        Found found = new Found(reader.maxDoc(), subjects.count());
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            double everywhere = shareEverywhere(word.getKey());
            if (everywhere > 0) {
                known++;
                find(word.getKey(), found);
                count(found, word.getValue(), everywhere);
            }
        }
        int[] sizes = subjects.sizesWithout(leftOut);
        double[] lengths = subjects.lengthsWithout(leftOut);
        for (int subject = 0; subject < sizes.length; subject++) {
            subjectScores[subject] += known * Math.log(smoothing / (smoothing + lengths[subject]))
                    + Math.log(sizes[subject] + SMALLEST_SIZE);
        }
        addStandardised(sizes);
    }

    float document(int document) {
        return documentScores[document];
    }

    double subject(int subject) {
        return subjectScores[subject];
    }

    /** Whether any word stands in any of its documents. */
    boolean speaksOf(int subject) {
        return touched[subject];
    }

    /** What part a word has of all that is said. */
    private double shareEverywhere(String word) throws IOException {
        double ofWord = 0;
        double ofAll = 0;
        for (TextPart text : texts) {
            String field = FieldNames.words(text.name());
            ofWord += text.alike() * (double) reader.totalTermFreq(new Term(field, word));
            ofAll += text.alike() * (double) reader.getSumTotalTermFreq(field);
        }
        return ofWord == 0 ? 0 : (ofWord + UNSEEN) / ofAll;
    }

    private void find(String word, Found found) throws IOException {
        for (TextPart text : texts) {
            PostingsEnum places = MultiTerms.getTermPostingsEnum(reader, FieldNames.words(text.name()), new BytesRef(word),
                    PostingsEnum.FREQS);
            while (places != null && places.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (subjects.isLive(places.docID()) && !leftOut.get(places.docID())) {
                    found.add(places.docID(), subjects.of(places.docID()), places.freq(), text.alike());
                }
            }
        }
    }

    private void count(Found found, int timesAsked, double everywhere) {
        double rarity = Math.log(1 + (subjects.documents() - found.documents() + 0.5) / (found.documents() + 0.5));
        found.drain((document, times) -> documentScores[document] += (float) (timesAsked * rarity * times * (K1 + 1)
                / (times + K1 * (1 - B + B * subjects.lengthComparedWithOthers(document)))),
                (subject, times) -> {
                    touched[subject] = true;
                    subjectScores[subject] += Math.log1p(times / (smoothing * everywhere));
                });
    }

    private void addStandardised(int[] sizes) {
        Standardised words = new Standardised(subjectScores, sizes);
        double[] nearness = nearness();
        Standardised nearest = new Standardised(nearness, sizes);
        for (int subject = 0; subject < sizes.length; subject++) {
            subjectScores[subject] = words.of(subjectScores[subject]) + NEAREST_WEIGHT * nearest.of(nearness[subject]);
        }
    }

    /** The sum of the best few documents of each subject. */
    private double[] nearness() {
        float[][] best = new float[NEAREST][subjects.count()];
        for (int document = 0; document < documentScores.length; document++) {
            float score = documentScores[document];
            int subject = score > 0 ? subjects.of(document) : 0;
            for (int place = 0; place < NEAREST && score > 0; place++) {
                float before = best[place][subject];
                best[place][subject] = Math.max(before, score);
                score = Math.min(before, score);
            }
        }
        double[] sums = new double[subjects.count()];
        for (float[] place : best) {
            for (int subject = 0; subject < sums.length; subject++) {
                sums[subject] += place[subject];
            }
        }
        return sums;
    }
}
