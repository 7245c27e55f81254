package org.gijido.platform.web;

import java.util.ArrayList;
import java.util.List;

/** One bar cut into parts, for {@code <g:chart>}. */
public record BarChart(List<Bar> bars) {

    /**
     * @param label in the reader's language
     * @param kind  todo, doing, waiting, stamped or done: the colour that css gives it
     */
    public record Bar(String label, long count, String kind) {
    }

    /** A part as drawn, in hundredths of the bar. */
    public record Segment(String kind, double from, double width) {
    }

    public BarChart {
        bars = List.copyOf(bars);
    }

    public long total() {
        return bars.stream().mapToLong(Bar::count).sum();
    }

    /** Empty when there is nothing to count. */
    public List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        double from = 0;
        for (Bar bar : bars) {
            double width = total() == 0 ? 0 : 100.0 * bar.count() / total();
            if (width > 0) {
                segments.add(new Segment(bar.kind(), from, width));
            }
            from += width;
        }
        return List.copyOf(segments);
    }

    /** For EL, which reads properties. */
    public List<Segment> getSegments() {
        return segments();
    }

    public List<Bar> getBars() {
        return bars;
    }
}
