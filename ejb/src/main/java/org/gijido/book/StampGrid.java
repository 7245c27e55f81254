package org.gijido.book;

import static org.gijido.printing.Paper.mm;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.gijido.printing.Page;
import org.gijido.printing.Page.Ink;
import org.gijido.printing.Paper;
import org.gijido.printing.StampDrawing;
import org.gijido.printing.TextStyle;
import org.gijido.printing.Typesetter;

/** The boxes at the top right of a sheet 決裁欄: step, round stamp, and the minute below it. */
final class StampGrid {

    /** Height of the whole grid. */
    static final double HEIGHT = mm(27.5);

    private static final double WIDTH = mm(18.5);
    private static final double LABEL = mm(4.8);
    private static final double MINUTE = mm(4.2);
    private static final double DIAMETER = mm(16);
    private static final double CHANGED = 9;
    private static final double LINE = 0.6;
    private static final TextStyle SMALL = TextStyle.note(8);
    private static final TextStyle TINY = TextStyle.note(6.5);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm:ss");

    private final Page page;
    private final double top;

    StampGrid(Page page, double top) {
        this.page = page;
        this.top = top;
    }

    void draw(List<String> steps, List<BookStamp> stamps) {
        double left = Paper.RIGHT - steps.size() * WIDTH;
        for (String step : steps) {
            box(step, left);
            stamps.stream().filter(stamp -> stamp.step().equals(step)).findFirst().ifPresent(drawInto(left));
            left += WIDTH;
        }
    }

    private void box(String step, double left) {
        page.box(left, top - HEIGHT, WIDTH, HEIGHT, LINE, Ink.BLACK);
        page.rule(left, left + WIDTH, top - LABEL, LINE, Ink.BLACK);
        page.rule(left, left + WIDTH, top - HEIGHT + MINUTE, LINE / 2, Ink.LINE);
        page.textCentred(Typesetter.line(step, SMALL), left + WIDTH / 2, top - LABEL + 3.6, Ink.BLACK);
    }

    private Consumer<BookStamp> drawInto(double left) {
        double centre = left + WIDTH / 2;
        double middle = top - LABEL - (HEIGHT - LABEL - MINUTE) / 2;
        return stamp -> {
            page.stamp(StampDrawing.of(stamp.unit(), stamp.at().toLocalDate(), stamp.surname()), centre, middle, DIAMETER);
            page.textCentred(Typesetter.line(TIME.format(stamp.at()), TINY), centre, top - HEIGHT + 3.4, Ink.GREY);
            if (stamp.overtaken()) {
                page.textCentred(Typesetter.line(BookStamp.CHANGED, TINY), centre, top - HEIGHT - CHANGED, Ink.SEAL);
            }
        };
    }
}
