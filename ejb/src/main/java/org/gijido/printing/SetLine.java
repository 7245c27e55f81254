package org.gijido.printing;

import java.util.List;
import java.util.stream.Collectors;

/** A line of text with the place of every character in it, counted from its left edge in points. */
public final class SetLine {

    record Placed(Cluster cluster, double x) {}

    record PlacedReading(List<Placed> clusters) {}

    private final double size;
    private final List<Placed> clusters;
    private final List<PlacedReading> readings;
    private final double width;

    SetLine(double size, List<Placed> clusters, List<PlacedReading> readings, double width) {
        this.size = size;
        this.clusters = List.copyOf(clusters);
        this.readings = List.copyOf(readings);
        this.width = width;
    }

    /** Points from the left edge to where a next character would stand. */
    public double width() {
        return width;
    }

    /** The text as it was typed, without readings. */
    public String text() {
        return clusters.stream().map(placed -> placed.cluster().typed()).collect(Collectors.joining());
    }

    double size() {
        return size;
    }

    List<Placed> clusters() {
        return clusters;
    }

    List<PlacedReading> readings() {
        return readings;
    }
}
