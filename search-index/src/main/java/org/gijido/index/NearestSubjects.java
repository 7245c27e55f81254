package org.gijido.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.FixedBitSet;
import org.gijido.index.SearchResult.Hit;

/**
 * Chooses what to give: several of the subject that is most likely meant, one each of those that may be meant instead.
 * Subjects stay together, the best first, in each the nearest first.
 */
final class NearestSubjects {

    /** The part of the list that goes to the best subject; what it cannot fill goes to the next. */
    private static final double SHARE_OF_BEST = 0.6;

    private final Subjects subjects;
    private final Likeness likeness;
    private final FixedBitSet leftOut;
    private final int size;

    NearestSubjects(Subjects subjects, Likeness likeness, FixedBitSet leftOut, int size) {
        this.subjects = subjects;
        this.likeness = likeness;
        this.leftOut = leftOut;
        this.size = size;
    }

    List<Hit> hits(StoredFields stored) throws IOException {
        List<List<Integer>> groups = documentsOf(best());
        int[] shares = shares(groups);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            for (int document : groups.get(i).subList(0, shares[i])) {
                float score = (float) likeness.subject(subjects.of(document));
                hits.add(new Hit(stored.document(document).get(FieldNames.ID), score));
            }
        }
        return hits;
    }

    private List<Integer> best() {
        Comparator<Integer> worstFirst = Comparator.comparingDouble(likeness::subject);
        PriorityQueue<Integer> best = new PriorityQueue<>(worstFirst);
        for (int subject = 0; subject < subjects.count(); subject++) {
            if (likeness.speaksOf(subject)) {
                best.add(subject);
            }
            if (best.size() > size) {
                best.remove();
            }
        }
        return best.stream().sorted(worstFirst.reversed()).toList();
    }

    private List<List<Integer>> documentsOf(List<Integer> chosen) {
        return chosen.stream().map(subject -> subjects.documentsOf(subject).filter(document -> !leftOut.get(document)).boxed()
                .sorted(Comparator.comparingDouble((Integer document) -> -likeness.document(document))).toList()).toList();
    }

    /** How many of each group; in the end the list is as full as the groups can make it. */
    private int[] shares(List<List<Integer>> groups) {
        int[] shares = new int[groups.size()];
        int left = size;
        int forBest = (int) Math.ceil(size * SHARE_OF_BEST);
        for (int i = 0; i < shares.length && left > 0; i++) {
            shares[i] = Math.min(left, Math.min(groups.get(i).size(), Math.max(1, forBest)));
            forBest -= shares[i];
            left -= shares[i];
        }
        for (int i = 0; i < shares.length && left > 0; i++) {
            int more = Math.min(left, groups.get(i).size() - shares[i]);
            shares[i] += more;
            left -= more;
        }
        return shares;
    }
}
