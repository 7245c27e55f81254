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

    /** Of a box, as long as so many boxes leave room for the heading beside them. */
    private static final double WIDTH = mm(18.5);
    private static final double MOST = mm(118);
    private static final double LABEL = mm(4.8);
    private static final double MINUTE = mm(4.2);
    private static final double DIAMETER = mm(16);
    private static final double ROOM = mm(0.8);
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
        double width = Math.min(WIDTH, MOST / steps.size());
        double left = Paper.RIGHT - steps.size() * width;
        for (String step : steps) {
            box(step, left, width);
            stamps.stream().filter(stamp -> stamp.step().equals(step)).findFirst().ifPresent(drawInto(left, width));
            left += width;
        }
    }

    private void box(String step, double left, double width) {
        page.box(left, top - HEIGHT, width, HEIGHT, LINE, Ink.BLACK);
        page.rule(left, left + width, top - LABEL, LINE, Ink.BLACK);
        page.rule(left, left + width, top - HEIGHT + MINUTE, LINE / 2, Ink.LINE);
        page.textCentred(Typesetter.fitted(step, SMALL, width - ROOM), left + width / 2, top - LABEL + 3.6, Ink.BLACK);
    }

    private Consumer<BookStamp> drawInto(double left, double width) {
        double centre = left + width / 2;
        double middle = top - LABEL - (HEIGHT - LABEL - MINUTE) / 2;
        return stamp -> {
            page.stamp(StampDrawing.of(stamp.unit(), stamp.at().toLocalDate(), stamp.surname()), centre, middle,
                    Math.min(DIAMETER, width - ROOM));
            page.textCentred(Typesetter.line(TIME.format(stamp.at()), TINY), centre, top - HEIGHT + 3.4, Ink.GREY);
            if (stamp.overtaken()) {
                page.textCentred(Typesetter.line(BookStamp.CHANGED, TINY), centre, top - HEIGHT - CHANGED, Ink.SEAL);
            }
        };
    }
}
