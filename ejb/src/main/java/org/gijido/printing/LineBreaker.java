package org.gijido.printing;

import java.util.ArrayList;
import java.util.List;

import org.gijido.printing.Galley.Reading;
import org.gijido.printing.Galley.Slot;

/** Breaks a galley into lines, as many characters to a line as fit, and makes full lines end evenly. */
final class LineBreaker {

    private static final double TOLERANCE = 0.01;
    private static final double MOST_STRETCH = 3;

    private final Galley galley;
    private final List<Slot> slots;
    private final double measure;
    private final boolean even;
    private final List<SetLine> lines = new ArrayList<>();

    LineBreaker(Galley galley, double measure) {
        this(galley, measure, true);
    }

    /** @param even whether lines are stretched to the right edge; in a narrow place that tears words apart */
    LineBreaker(Galley galley, double measure, boolean even) {
        this.galley = galley;
        this.slots = galley.slots();
        this.measure = measure;
        this.even = even;
    }

    List<SetLine> lines() {
        int start = 0;
        do {
            int end = endOfLine(start);
            lines.add(line(start, end));
            start = afterSpaces(end);
        } while (start < slots.size());
        return lines;
    }

    private int endOfLine(int start) {
        double edge = -pulled(start);
        int lastBreak = -1;
        for (int i = start; i < slots.size(); i++) {
            edge += slots.get(i).lead;
            if (edge + inkWidth(i) > measure + TOLERANCE) {
                return lastBreak > start ? lastBreak : Math.max(i, start + 1);
            }
            edge += slots.get(i).advance;
            if (mayBreakBefore(i + 1)) {
                lastBreak = i + 1;
            }
        }
        return slots.size();
    }

    private int afterSpaces(int end) {
        int start = end;
        while (start < slots.size() && isSpace(start)) {
            start++;
        }
        return start;
    }

    private boolean mayBreakBefore(int i) {
        return i < slots.size() && !slots.get(i).glued
                && Kinsoku.mayBreakBetween(codePoint(i - 1), codePoint(i));
    }

    /** What must fit into the line for this character to end it: nothing of a hanging stop, half of a closing bracket. */
    private double inkWidth(int i) {
        if (Kinsoku.hangs(codePoint(i)) || isSpace(i)) {
            return 0;
        }
        double width = slots.get(i).cluster.width() * galley.size();
        return Kinsoku.isHalfAtTheEnd(codePoint(i)) ? width / 2 : width;
    }

    /** An opening bracket at the head of a line stands at the very edge, except at the head of a paragraph. */
    private double pulled(int start) {
        boolean bracket = start > 0 && start < slots.size() && Kinsoku.isHalfAtTheStart(codePoint(start));
        return bracket ? slots.get(start).cluster.width() * galley.size() / 2 : 0;
    }

    private SetLine line(int start, int end) {
        double stretch = even && end < slots.size() ? stretch(start, end) : 0;
        var placed = new ArrayList<SetLine.Placed>();
        double edge = -pulled(start);
        for (int i = start; i < end; i++) {
            edge += slots.get(i).lead;
            placed.add(new SetLine.Placed(slots.get(i).cluster, edge));
            edge += slots.get(i).advance + (stretches(i, end) ? stretch : 0);
        }
        var readings = galley.readings().stream().filter(reading -> reading.from() >= start && reading.to() <= end)
                .map(reading -> placed(reading, placed.subList(reading.from() - start, reading.to() - start))).toList();
        return new SetLine(galley.size(), placed, readings, edge);
    }

    private double stretch(int start, int end) {
        double edge = -pulled(start);
        int gaps = 0;
        for (int i = start; i < end - 1; i++) {
            edge += slots.get(i).lead + slots.get(i).advance;
            gaps += stretches(i, end) ? 1 : 0;
        }
        double room = measure - edge - slots.get(end - 1).lead;
        double whole = room - slots.get(end - 1).cluster.width() * galley.size();
        double slack = whole >= -TOLERANCE ? whole : room - inkWidth(end - 1);
        return gaps == 0 || slack > MOST_STRETCH * galley.size() ? 0 : slack / gaps;
    }

    private boolean stretches(int i, int end) {
        return i + 1 < end && !slots.get(i + 1).glued && Kinsoku.mayStretchBetween(codePoint(i), codePoint(i + 1));
    }

    /** Spreads a reading over its base: the space at both ends is half of that between its characters. */
    private SetLine.PlacedReading placed(Reading reading, List<SetLine.Placed> base) {
        SetLine.Placed last = base.getLast();
        double from = base.getFirst().x();
        double baseWidth = last.x() + last.cluster().width() * galley.size() - from;
        double space = Math.max(0, baseWidth - reading.width()) / reading.clusters().size();
        double edge = from + (baseWidth - reading.width() - space * (reading.clusters().size() - 1)) / 2;
        var placed = new ArrayList<SetLine.Placed>();
        for (Cluster cluster : reading.clusters()) {
            placed.add(new SetLine.Placed(cluster, edge));
            edge += cluster.width() * galley.size() * Galley.READING_SIZE + space;
        }
        return new SetLine.PlacedReading(placed);
    }

    private boolean isSpace(int i) {
        return codePoint(i) == ' ';
    }

    private int codePoint(int i) {
        return slots.get(i).cluster.codePoint();
    }
}
