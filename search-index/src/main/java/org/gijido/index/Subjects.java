package org.gijido.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.SmallFloat;
import org.gijido.index.IndexLayout.TextPart;

/**
 * Which document speaks of which subject, in one state of the index: those of one title are one subject, one without a
 * title is a subject of its own. Read from the index in some milliseconds, so that it never has to be kept in step.
 */
final class Subjects {

    private final IndexReader reader;
    private final int[] subjectOf;
    private final int count;
    private final int[] lengths;
    private final double[] pooledLengths;
    private final Bits live;
    /** All live documents, subject by subject. */
    private final int[] grouped;
    private final int[] groupStarts;
    private final double[] lengthsOfSubjects;
    private int documents;
    private long totalLength;
    private double totalPooled;

    private Subjects(IndexReader reader, int[] subjectOf, int count) {
        this.reader = reader;
        this.subjectOf = subjectOf;
        this.count = count;
        this.lengths = new int[subjectOf.length];
        this.pooledLengths = new double[subjectOf.length];
        this.live = MultiBits.getLiveDocs(reader);
        this.groupStarts = new int[count + 1];
        this.grouped = new int[subjectOf.length];
        this.lengthsOfSubjects = new double[count];
        group();
    }

    private void group() {
        for (int document = 0; document < subjectOf.length; document++) {
            groupStarts[subjectOf[document] + 1] += isLive(document) ? 1 : 0;
        }
        for (int subject = 0; subject < count; subject++) {
            groupStarts[subject + 1] += groupStarts[subject];
        }
        int[] next = Arrays.copyOf(groupStarts, count);
        for (int document = 0; document < subjectOf.length; document++) {
            if (isLive(document)) {
                grouped[next[subjectOf[document]]++] = document;
            }
        }
    }

    static Subjects read(IndexReader reader, IndexLayout layout) throws IOException {
        int[] subjectOf = new int[reader.maxDoc()];
        Arrays.fill(subjectOf, -1);
        SortedDocValues values = MultiDocValues.getSortedValues(reader, FieldNames.SUBJECT);
        int count = values == null ? 0 : values.getValueCount();
        while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            subjectOf[values.docID()] = values.ordValue();
        }
        for (int document = 0; document < subjectOf.length; document++) {
            subjectOf[document] = subjectOf[document] < 0 ? count++ : subjectOf[document];
        }
        Subjects subjects = new Subjects(reader, subjectOf, count);
        subjects.measure(layout.alike());
        return subjects;
    }

    private void measure(List<TextPart> texts) throws IOException {
        for (TextPart text : texts) {
            NumericDocValues norms = MultiDocValues.getNormValues(reader, FieldNames.words(text.name()));
            while (norms != null && norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int length = SmallFloat.byte4ToInt((byte) norms.longValue());
                lengths[norms.docID()] += length;
                pooledLengths[norms.docID()] += length * text.alike();
            }
        }
        for (int document = 0; document < subjectOf.length; document++) {
            if (live == null || live.get(document)) {
                documents++;
                totalLength += lengths[document];
                totalPooled += pooledLengths[document];
                lengthsOfSubjects[subjectOf[document]] += pooledLengths[document];
            }
        }
    }

    boolean isOf(IndexReader state) {
        return reader == state;
    }

    int count() {
        return count;
    }

    int of(int document) {
        return subjectOf[document];
    }

    int documents() {
        return documents;
    }

    boolean isLive(int document) {
        return live == null || live.get(document);
    }

    double lengthComparedWithOthers(int document) {
        return totalLength == 0 ? 1 : lengths[document] * (double) documents / totalLength;
    }

    double averagePooledLength() {
        return documents == 0 ? 1 : totalPooled / documents;
    }

    /** How many documents each subject has without those. */
    int[] sizesWithout(FixedBitSet leftOut) {
        int[] left = new int[count];
        for (int subject = 0; subject < count; subject++) {
            left[subject] = groupStarts[subject + 1] - groupStarts[subject];
        }
        eachLive(leftOut, document -> left[subjectOf[document]]--);
        return left;
    }

    /** How much text each subject has without those. */
    double[] lengthsWithout(FixedBitSet leftOut) {
        double[] left = lengthsOfSubjects.clone();
        eachLive(leftOut, document -> left[subjectOf[document]] -= pooledLengths[document]);
        return left;
    }

    /** The live documents of a subject. */
    IntStream documentsOf(int subject) {
        return Arrays.stream(grouped, groupStarts[subject], groupStarts[subject + 1]);
    }

    private void eachLive(FixedBitSet documents, IntConsumer use) {
        for (int document = documents
                .nextSetBit(0); document != DocIdSetIterator.NO_MORE_DOCS; document = document + 1 < documents.length()
                        ? documents.nextSetBit(document + 1) : DocIdSetIterator.NO_MORE_DOCS) {
            if (document < subjectOf.length && isLive(document)) {
                use.accept(document);
            }
        }
    }
}
