package org.gijido.printing;

import java.util.List;

/**
 * Lines that belong together: a heading, a paragraph.
 *
 * @param beside what stands at the left edge beside the first line: a label; mostly nothing
 * @param indent from the left edge of the text, in points
 * @param before space above, dropped at the head of a page
 * @param keepWithNext never the last thing on a page
 */
public record Block(List<SetLine> lines, List<SetLine> beside, double leading, double indent, double before, double after,
        boolean keepWithNext) {

    public Block {
        lines = List.copyOf(lines);
        beside = List.copyOf(beside);
    }

    /** A paragraph without space around it. */
    public static Block of(List<SetLine> lines, TextStyle style) {
        return new Block(lines, List.of(), style.leading(), 0, 0, 0, false);
    }

    /** The same block with space above and below. */
    public Block spaced(double above, double below) {
        return new Block(lines, beside, leading, indent, above, below, keepWithNext);
    }

    /** The same block moved to the right. */
    public Block indented(double points) {
        return new Block(lines, beside, leading, points, before, after, keepWithNext);
    }

    /** The same block moved to the right, with a label at the left edge. */
    public Block labelled(SetLine label, double points) {
        return new Block(lines, List.of(label), leading, points, before, after, keepWithNext);
    }

    /** The same block as a heading of what follows. */
    public Block heading() {
        return new Block(lines, beside, leading, indent, before, after, true);
    }
}
