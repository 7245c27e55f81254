package org.gijido.printing;

import java.util.ArrayList;
import java.util.List;

import org.gijido.printing.AozoraText.Segment;

/**
 * One paragraph measured, before it is broken into lines.
 *
 * <p>A reading longer than its base pushes the base apart; it may lean over kana beside it by half a character. A base
 * with its reading is one piece, unless it is longer than the line: then the reading follows in brackets.
 */
final class Galley {

    /** A character with the space it takes: {@code lead} before it and {@code advance} from its own edge. */
    static final class Slot {
        final Cluster cluster;
        final boolean glued;
        double lead;
        double advance;

        Slot(Cluster cluster, boolean glued, double size) {
            this.cluster = cluster;
            this.glued = glued;
            this.advance = cluster.width() * size;
        }
    }

    /** A reading over the slots {@code from} (included) to {@code to} (not included). */
    record Reading(int from, int to, List<Cluster> clusters, double width) {}

    /** Furigana is half as large as its base. */
    static final double READING_SIZE = 0.5;

    private static final double CLOSED_UP = 0.5;

    private final TextStyle style;
    private final double measure;
    private final List<Slot> slots = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();

    private Galley(TextStyle style, double measure) {
        this.style = style;
        this.measure = measure;
    }

    static Galley of(AozoraText text, TextStyle style, double measure) {
        var galley = new Galley(style, measure);
        for (Segment segment : text.segments()) {
            switch (segment) {
                case Segment.Plain(String base) -> galley.plain(base);
                case Segment.Ruby(String base, String reading) -> galley.ruby(base, reading);
            }
        }
        galley.closeUpBrackets();
        galley.readings.forEach(galley::makeRoom);
        return galley;
    }

    double size() {
        return style.size();
    }

    List<Slot> slots() {
        return slots;
    }

    List<Reading> readings() {
        return readings;
    }

    private void plain(String text) {
        style.faces().clusters(text).forEach(cluster -> slots.add(new Slot(cluster, false, size())));
    }

    private void ruby(String base, String reading) {
        List<Cluster> characters = style.faces().clusters(base);
        List<Cluster> above = Typefaces.of(Typefaces.Weight.REGULAR).clusters(reading);
        double readingWidth = width(above) * size() * READING_SIZE;
        if (characters.isEmpty() || Math.max(width(characters) * size(), readingWidth) > measure) {
            plain(base + "（" + reading + "）");
            return;
        }
        int from = slots.size();
        for (Cluster character : characters) {
            slots.add(new Slot(character, slots.size() > from, size()));
        }
        readings.add(new Reading(from, slots.size(), above, readingWidth));
    }

    private static double width(List<Cluster> clusters) {
        return clusters.stream().mapToDouble(Cluster::width).sum();
    }

    private void closeUpBrackets() {
        for (int i = 0; i + 1 < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (slot.cluster.width() == 1
                    && Kinsoku.shareTheirHalves(slot.cluster.codePoint(), slots.get(i + 1).cluster.codePoint())) {
                slot.advance -= CLOSED_UP * size();
            }
        }
    }

    private void makeRoom(Reading reading) {
        double base = 0;
        for (int i = reading.from(); i < reading.to(); i++) {
            base += slots.get(i).advance;
        }
        double missing = reading.width() - base - leaning(reading.from() - 1) - leaning(reading.to());
        if (missing <= 0) {
            return;
        }
        double share = missing / (reading.to() - reading.from());
        for (int i = reading.from(); i < reading.to(); i++) {
            slots.get(i).lead += share / 2;
            slots.get(i).advance += share / 2;
        }
    }

    /** How far a reading may lean over this neighbour. */
    private double leaning(int neighbour) {
        boolean kana = neighbour >= 0 && neighbour < slots.size() && Kinsoku.isKana(slots.get(neighbour).cluster.codePoint());
        return kana ? size() * READING_SIZE / 2 : 0;
    }
}
