package org.gijido.approvals.web;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.gijido.approvals.State;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepState;
import org.gijido.approvals.reading.DocumentView;
import org.gijido.approvals.reading.DocumentView.BoxOnWay;
import org.gijido.platform.Texts;

/**
 * 決裁欄: the boxes of the way as on paper, the line with who decides above, other sections below, then readers, and last
 * what counts no more. Page and paper both show these rows, so what stands on one stands on the other.
 */
record StampGrid(Locale locale, LocalDateTime now) {

    /** How many boxes of a row stand on the first sheet, and on each further one. */
    static final int FIRST = 16;
    static final int FURTHER = 40;

    private static final Set<StepKind> LINE = Set.of(StepKind.LINE, StepKind.EXAMINATION, StepKind.DECISION);

    List<GridRow> rows(DocumentView view) {
        BoxWords words = new BoxWords(locale, now, view);
        List<GridBox> line = new ArrayList<>(words.above());
        line.addAll(boxes(view, words, box -> counts(box) && LINE.contains(box.kind())));
        if (view.state() != State.DRAFT) {
            line.add(words.drafter());
        }
        List<GridRow> rows = new ArrayList<>();
        row(rows, "approvals.kind.DECISION", line);
        row(rows, "approvals.kind.CONCURRENCE",
                boxes(view, words, box -> counts(box) && box.kind() == StepKind.CONCURRENCE));
        row(rows, "approvals.kind.CIRCULATION",
                boxes(view, words, box -> counts(box) && box.kind() == StepKind.CIRCULATION));
        row(rows, "approvals.grid.before", boxes(view, words, box -> !counts(box)));
        return rows;
    }

    static boolean counts(BoxOnWay box) {
        return box.live() && box.state() != StepState.VOID;
    }

    private static List<GridBox> boxes(DocumentView view, BoxWords words, Predicate<BoxOnWay> which) {
        return view.boxes().stream().filter(which).map(words::of).toList().reversed();
    }

    private void row(List<GridRow> rows, String key, List<GridBox> boxes) {
        if (!boxes.isEmpty()) {
            String word = Texts.of(locale, key);
            int before = rows.stream().mapToInt(row -> row.sheets().size()).sum();
            rows.add(new GridRow(word, boxes.subList(0, Math.min(FIRST, boxes.size())), sheets(word, boxes, before)));
        }
    }

    private List<GridSheet> sheets(String word, List<GridBox> boxes, int before) {
        return Stream.iterate(FIRST, from -> from < boxes.size(), from -> from + FURTHER)
                .map(from -> sheet(word, boxes, from, before + 1 + (from - FIRST) / FURTHER)).toList();
    }

    private GridSheet sheet(String word, List<GridBox> boxes, int from, int number) {
        List<GridBox> held = boxes.subList(from, Math.min(from + FURTHER, boxes.size()));
        long stamped = held.stream().filter(box -> box.stamp() != null).count();
        return new GridSheet(number,
                Texts.of(locale, "approvals.grid.sheet", number, word, from + 1, from + held.size(), stamped),
                held.stream().anyMatch(box -> box.mine() && box.look().equals("turn")), held);
    }
}
