package org.gijido.approvals.web;

import static org.gijido.printing.Paper.mm;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.gijido.printing.Page;
import org.gijido.printing.Page.Ink;
import org.gijido.printing.SetLine;
import org.gijido.printing.TextStyle;
import org.gijido.printing.Typesetter;

/** A box of the 決裁欄 as it is set on paper. Nothing in it is cut: what is long takes more lines, and the whole row more room. */
final class SheetBox {

    /** Height of the place for the stamp. */
    static final double SEAL = mm(17.5);

    private static final double DIAMETER = mm(16);
    private static final double PADDING = 2;
    private static final double ABOVE_BASELINE = 0.88;
    private static final double ROOM = SheetGrid.WIDTH - 2 * PADDING;
    private static final TextStyle HEAD = new TextStyle(true, 8, 10);
    private static final TextStyle MARK = new TextStyle(true, 8, 10);
    private static final TextStyle NOTE = new TextStyle(false, 7.5, 9.5);
    private static final TextStyle SMALL = new TextStyle(false, 6.5, 8.2);
    /** Crossed from corner to corner. */
    private static final Set<String> STRUCK = Set.of("struck", "above");

    private final GridBox box;
    private final List<SetLine> head;
    private final List<SetLine> marks;
    private final List<SetLine> names;
    private final List<SetLine> why;

    SheetBox(GridBox box) {
        this.box = box;
        this.head = Typesetter.narrow(box.head(), HEAD, ROOM);
        this.marks = box.marks().isEmpty() ? List.of() : Typesetter.narrow(String.join(" ", box.marks()), MARK, ROOM);
        this.names = names(box).filter(text -> !text.isEmpty()).flatMap(text -> Typesetter.narrow(text, SMALL, ROOM).stream())
                .toList();
        this.why = Stream.of(box.whose(), box.why()).filter(text -> !text.isEmpty())
                .flatMap(text -> Typesetter.narrow(text, SMALL, ROOM).stream()).toList();
    }

    /** The surname alone stands in the stamp; who stood for whom, in which post and why, has to be known a year later. */
    private static Stream<String> names(GridBox box) {
        GridStamp stamp = box.stamp();
        if (stamp == null) {
            return STRUCK.contains(box.look()) ? Stream.of(box.note()) : Stream.empty();
        }
        return Stream.of(stamp.name(), stamp.stead().isEmpty() ? "" : stamp.post(), stamp.stead(), stamp.reason(), stamp.twin(),
                box.note());
    }

    double headHeight() {
        return head.size() * HEAD.leading() + PADDING;
    }

    double marksHeight() {
        return marks.size() * MARK.leading();
    }

    double belowHeight() {
        return (names.size() + why.size()) * SMALL.leading() + PADDING;
    }

    /** @param headHeight of all boxes of its row, as {@code marksHeight} */
    void draw(Page page, double left, double top, double headHeight, double marksHeight) {
        double centre = left + SheetGrid.WIDTH / 2;
        page.rule(left, left + SheetGrid.WIDTH, top - headHeight, 0.3, Ink.LINE);
        lines(page, head, HEAD, centre, top - PADDING / 2, Ink.BLACK);
        lines(page, marks, MARK, centre, top - headHeight, Ink.SEAL);
        double seal = top - headHeight - marksHeight;
        if (STRUCK.contains(box.look())) {
            page.stroke(left, seal - SEAL, left + SheetGrid.WIDTH, seal, 0.7, Ink.BLACK);
        }
        if (box.stamp() != null) {
            page.stamp(box.stamp().drawing(), centre, seal - SEAL / 2, DIAMETER);
        } else if (!box.note().isEmpty() && names.isEmpty()) {
            lines(page, Typesetter.narrow(box.note(), NOTE, ROOM), NOTE, centre, seal - SEAL / 2 + NOTE.leading() / 2, Ink.GREY);
        }
        lines(page, names, SMALL, centre, seal - SEAL, Ink.BLACK);
        lines(page, why, SMALL, centre, seal - SEAL - names.size() * SMALL.leading(), Ink.GREY);
    }

    private static void lines(Page page, List<SetLine> lines, TextStyle style, double centre, double top, Ink ink) {
        double baseline = top - (style.leading() - style.size()) / 2 - style.size() * ABOVE_BASELINE;
        for (SetLine line : lines) {
            page.textCentred(line, centre, baseline, ink);
            baseline -= style.leading();
        }
    }
}
