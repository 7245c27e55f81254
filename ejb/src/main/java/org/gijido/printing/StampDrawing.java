package org.gijido.printing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.gijido.platform.JapaneseDates;

/**
 * The round date stamp: a ring, two rules, and between them the department, the day and the surname.
 *
 * <p>It is laid out once in a square of {@value #SIZE} units with the origin at the top left, and painted by
 * {@link #toSvg()} for pages and as vector graphics on paper. A line of text states the width it must fill at most,
 * so that a painter with another font still keeps it inside the ring.
 *
 * @param label what is written on it, in reading order, for those who hear the page
 */
public record StampDrawing(String label, List<Ring> rings, List<Rule> rules, List<Line> lines) {

    /** Side of the square the stamp is drawn in. */
    public static final int SIZE = 100;

    /** A circle around the centre. */
    public record Ring(double radius, double stroke) {}

    /** A horizontal chord at height {@code y}. */
    public record Rule(double from, double to, double y, double stroke) {}

    /** Text centred on the stamp: its baseline, size and the width it may take. */
    public record Line(String text, double baseline, double size, double maxWidth) {}

    private static final double CENTRE = SIZE / 2.0;
    private static final double RADIUS = 47.5;
    private static final double INNER_RADIUS = 44.2;
    private static final double UPPER_RULE = 38.5;
    private static final double LOWER_RULE = 61.5;
    private static final int UNIT_ON_ONE_LINE = 5;

    public StampDrawing {
        rings = List.copyOf(rings);
        rules = List.copyOf(rules);
        lines = List.copyOf(lines);
    }

    /**
     * Lays out a stamp.
     *
     * @param unit department or division as it was called on that day; a long name takes two lines
     * @param surname with its own variant glyph (髙, 辻󠄀), as registered
     */
    public static StampDrawing of(String unit, LocalDate day, String surname) {
        String date = JapaneseDates.shortDate(day);
        var lines = new ArrayList<Line>(unitLines(unit));
        lines.add(line(date, 55.6, 15.5, UPPER_RULE, LOWER_RULE));
        lines.add(surnameLine(surname));
        return new StampDrawing(unit + " " + date + " " + surname,
                List.of(new Ring(RADIUS, 2.2), new Ring(INNER_RADIUS, 0.8)),
                List.of(rule(UPPER_RULE), rule(LOWER_RULE)), lines);
    }

    /** The stamp as an SVG element in the colour of its surroundings ({@code currentColor}); size and font by CSS. */
    public String toSvg() {
        return new SvgStamp(this).element();
    }

    private static List<Line> unitLines(String unit) {
        String[] halves = halves(unit);
        if (halves.length == 1) {
            return List.of(line(unit, 32.6, 14.5, 20, 33.5));
        }
        return List.of(line(halves[0], 21.6, 10.5, 13, 22), line(halves[1], 34, 11.5, 24.5, 35));
    }

    private static Line surnameLine(String surname) {
        return Characters.visible(surname) <= 2 ? line(surname, 83, 20, 64.5, 84) : line(surname, 80.5, 16, 66, 82);
    }

    /** A long name breaks once, the shorter half above, where the ring is narrower. */
    private static String[] halves(String unit) {
        int count = unit.codePointCount(0, unit.length());
        if (Characters.visible(unit) <= UNIT_ON_ONE_LINE) {
            return new String[] {unit};
        }
        int middle = unit.offsetByCodePoints(0, count / 2);
        while (middle < unit.length() && Characters.isVariationSelector(unit.codePointAt(middle))) {
            middle += Character.charCount(unit.codePointAt(middle));
        }
        return new String[] {unit.substring(0, middle), unit.substring(middle)};
    }

    private static Line line(String text, double baseline, double size, double top, double bottom) {
        double room = 2 * Math.min(halfChord(top), halfChord(bottom)) - 3;
        return new Line(text, baseline, size, room);
    }

    private static Rule rule(double y) {
        return new Rule(CENTRE - halfChord(y), CENTRE + halfChord(y), y, 1.1);
    }

    private static double halfChord(double y) {
        return Math.sqrt(INNER_RADIUS * INNER_RADIUS - (y - CENTRE) * (y - CENTRE));
    }
}
