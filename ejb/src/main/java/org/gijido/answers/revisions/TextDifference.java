package org.gijido.answers.revisions;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;

/**
 * What differs between two texts, character by character, in reading order.
 *
 * <p>Sentences are compared first and characters only inside those that changed: that is how a reader sees it, and it
 * stays quick when a whole paragraph was rewritten. A character keeps its variation selector: 葛󠄀 changes as one.
 */
public record TextDifference(List<Piece> pieces) {
    /** Longer stretches are shown as replaced as a whole: nobody reads their letters one by one. */
    private static final int MOST_LETTERS = 1500;

    /** Whether a piece is in both texts, only in the older, or only in the newer. */
    public enum Kind { SAME, REMOVED, ADDED }

    /** A run of text of one kind. */
    public record Piece(Kind kind, String text) {}

    public TextDifference {
        pieces = List.copyOf(pieces);
    }

    public static TextDifference between(String before, String after) {
        Pieces pieces = new Pieces();
        compare(Words.sentences(before), Words.sentences(after), pieces, (removed, added) -> {
            if (removed.length() > MOST_LETTERS || added.length() > MOST_LETTERS) {
                pieces.replaced(removed, added);
            } else {
                compare(Words.letters(removed), Words.letters(added), pieces, pieces::replaced);
            }
        });
        return new TextDifference(pieces.all());
    }

    /** How many places changed: what was removed and what stands there instead count once. */
    public int places() {
        int places = 0;
        boolean inside = false;
        for (Piece piece : pieces) {
            places += piece.kind() != Kind.SAME && !inside ? 1 : 0;
            inside = piece.kind() != Kind.SAME;
        }
        return places;
    }

    private interface Replacement {
        void take(String removed, String added);
    }

    private static void compare(List<String> before, List<String> after, Pieces pieces, Replacement changed) {
        Patch<String> patch = DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>());
        int position = 0;
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            // The algorithm tells of a replacement as a removal beside an insertion, in either order.
            if (delta.getSource().getPosition() > position) {
                changed.take(taken(removed), taken(added));
                pieces.same(String.join("", before.subList(position, delta.getSource().getPosition())));
            }
            delta.getSource().getLines().forEach(removed::append);
            delta.getTarget().getLines().forEach(added::append);
            position = delta.getSource().getPosition() + delta.getSource().size();
        }
        changed.take(taken(removed), taken(added));
        pieces.same(String.join("", before.subList(position, before.size())));
    }

    private static String taken(StringBuilder text) {
        String whole = text.toString();
        text.setLength(0);
        return whole;
    }

    /** Collects pieces, joining neighbours of one kind. */
    private static final class Pieces {
        private final List<Piece> pieces = new ArrayList<>();

        void same(String text) {
            add(Kind.SAME, text);
        }

        void replaced(String removed, String added) {
            add(Kind.REMOVED, removed);
            add(Kind.ADDED, added);
        }

        private void add(Kind kind, String text) {
            if (text.isEmpty()) {
                return;
            }
            if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
                pieces.set(pieces.size() - 1, new Piece(kind, pieces.getLast().text() + text));
            } else {
                pieces.add(new Piece(kind, text));
            }
        }

        List<Piece> all() {
            return pieces;
        }
    }
}
