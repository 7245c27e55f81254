package org.gijido.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.gijido.printing.Page.Ink;

/** A ruled table that goes on over pages and repeats its head on each. Cells wrap; a row is never divided. */
public final class Grid {

    /** @param width in points; @param centred otherwise set from the left */
    public record Column(double width, boolean centred) {
    }

    /** Where on its pages the table may stand, in points from the lower left corner. */
    public record Area(double left, double top, double bottom) {
    }

    /** Between the rule and the text, in points. */
    public static final double PADDING = 2;

    private static final double ABOVE_BASELINE = 0.88;
    private static final double THIN = 0.4;
    private static final double STRONG = 1;

    private final Area area;
    private final List<Column> columns;
    private final TextStyle headStyle;
    private final TextStyle bodyStyle;
    private final Supplier<Page> nextPage;
    private List<String> head = List.of();
    private Page page;
    private double y;

    /** @param nextPage opens a page; the table begins at the top of the area */
    public Grid(Area area, List<Column> columns, TextStyle headStyle, TextStyle bodyStyle, Supplier<Page> nextPage) {
        this.area = area;
        this.columns = List.copyOf(columns);
        this.headStyle = headStyle;
        this.bodyStyle = bodyStyle;
        this.nextPage = nextPage;
    }

    /** The head of each page. */
    public void head(List<String> cells) {
        head = List.copyOf(cells);
        openPage();
    }

    public void row(List<String> cells) {
        row(cells, false);
    }

    /** @param strong begins with a strong rule */
    public void row(List<String> cells, boolean strong) {
        List<List<SetLine>> set = set(cells, bodyStyle);
        if (y - height(set, bodyStyle) < area.bottom()) {
            openPage();
        }
        if (strong) {
            page.rule(area.left(), right(), y, STRONG, Ink.BLACK);
        }
        place(set, bodyStyle);
    }

    /** The page of the last row. */
    public Page page() {
        return page;
    }

    /** The lower edge of the last row. */
    public double y() {
        return y;
    }

    private double right() {
        return area.left() + columns.stream().mapToDouble(Column::width).sum();
    }

    private void openPage() {
        page = nextPage.get();
        y = area.top();
        page.rule(area.left(), right(), y, STRONG, Ink.BLACK);
        place(set(head, headStyle), headStyle);
        page.rule(area.left(), right(), y, STRONG, Ink.BLACK);
    }

    private List<List<SetLine>> set(List<String> cells, TextStyle style) {
        List<List<SetLine>> set = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            set.add(cells.get(column).isEmpty() ? List.of()
                    : Typesetter.text(cells.get(column), style, columns.get(column).width() - 2 * PADDING));
        }
        return set;
    }

    private static double height(List<List<SetLine>> cells, TextStyle style) {
        return Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1)) * style.leading() + PADDING;
    }

    private void place(List<List<SetLine>> cells, TextStyle style) {
        double height = height(cells, style);
        double x = area.left();
        for (int column = 0; column < columns.size(); column++) {
            Column where = columns.get(column);
            double baseline = y - (height - cells.get(column).size() * style.leading()) / 2 - (style.leading() - style.size()) / 2
                    - style.size() * ABOVE_BASELINE;
            for (SetLine line : cells.get(column)) {
                page.text(line, where.centred() ? x + (where.width() - line.width()) / 2 : x + PADDING, baseline);
                baseline -= style.leading();
            }
            page.stroke(x, y, x, y - height, THIN, Ink.LINE);
            x += where.width();
        }
        page.stroke(x, y, x, y - height, THIN, Ink.LINE);
        y -= height;
        page.rule(area.left(), right(), y, THIN, Ink.LINE);
    }
}
