package org.gijido.approvals.web;

import static org.gijido.printing.Paper.mm;

import java.util.List;
import java.util.function.Supplier;

import org.gijido.printing.Page;
import org.gijido.printing.Page.Ink;
import org.gijido.printing.Paper;
import org.gijido.printing.TextStyle;
import org.gijido.printing.Typesetter;

/** Draws rows of the 決裁欄 one below the other, eight boxes beside each other, and goes on on a next page where one is full. */
final class SheetGrid {

    /** Before the boxes: what they are. */
    static final double WORD = mm(8);
    private static final int BESIDE = 8;
    /** Of a box; as on the page there is no wider one. */
    static final double WIDTH = (Paper.MEASURE - WORD) / BESIDE;
    private static final double LINE = 0.5;
    private static final TextStyle NAME = TextStyle.heading(8.5);

    private final Supplier<Page> nextPage;
    private Page page;
    private double y;

    /**
     * Starts in the middle of a page.
     *
     * @param y the upper edge of the first row
     */
    SheetGrid(Page page, double y, Supplier<Page> nextPage) {
        this.page = page;
        this.y = y;
        this.nextPage = nextPage;
    }

    /** The page of the last row. */
    Page page() {
        return page;
    }

    /** The lower edge of the last row. */
    double y() {
        return y;
    }

    void row(String word, List<GridBox> boxes) {
        for (int from = 0; from < boxes.size(); from += BESIDE) {
            line(word, boxes.subList(from, Math.min(from + BESIDE, boxes.size())).stream().map(SheetBox::new).toList());
        }
    }

    private void line(String word, List<SheetBox> boxes) {
        double head = boxes.stream().mapToDouble(SheetBox::headHeight).max().orElse(0);
        double marks = boxes.stream().mapToDouble(SheetBox::marksHeight).max().orElse(0);
        double below = boxes.stream().mapToDouble(SheetBox::belowHeight).max().orElse(0);
        double height = head + marks + SheetBox.SEAL + below;
        if (y - height < Paper.BOTTOM) {
            page = nextPage.get();
            y = Paper.TOP;
        }
        page.box(Paper.LEFT, y - height, WORD, height, LINE, Ink.BLACK);
        page.textCentred(Typesetter.line(word, NAME), Paper.LEFT + WORD / 2, y - height / 2 - NAME.size() * 0.36, Ink.BLACK);
        double left = Paper.LEFT + WORD;
        for (SheetBox box : boxes) {
            page.box(left, y - height, WIDTH, height, LINE, Ink.BLACK);
            box.draw(page, left, y, head, marks);
            left += WIDTH;
        }
        y -= height;
    }
}
