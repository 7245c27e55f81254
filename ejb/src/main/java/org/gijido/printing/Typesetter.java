package org.gijido.printing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Sets Japanese text in horizontal lines: kinsoku, hanging stops, furigana, even right edges. */
public final class Typesetter {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private Typesetter() {}

    /**
     * Sets a text of several lines in Aozora notation; each typed line is a paragraph, an empty one keeps its place.
     *
     * @param measure width of the column in points
     */
    public static List<SetLine> text(String source, TextStyle style, double measure) {
        var lines = new ArrayList<SetLine>();
        for (AozoraText paragraph : AozoraText.lines(source)) {
            lines.addAll(paragraph(paragraph, style, measure));
        }
        return lines;
    }

    /**
     * Sets a text of several lines without notation: brackets and bars are what they are.
     *
     * @param measure width of the column in points
     */
    public static List<SetLine> plain(String source, TextStyle style, double measure) {
        return Arrays.stream(LINE_END.split(source, -1)).map(Typesetter::unmarked)
                .flatMap(paragraph -> paragraph(paragraph, style, measure).stream()).toList();
    }

    /** The same for a narrow place: no line is stretched. */
    public static List<SetLine> narrow(String source, TextStyle style, double measure) {
        return Arrays.stream(LINE_END.split(source, -1)).map(Typesetter::unmarked)
                .flatMap(paragraph -> new LineBreaker(Galley.of(paragraph, style, measure), measure, false).lines().stream())
                .toList();
    }

    private static AozoraText unmarked(String line) {
        return new AozoraText(line.isEmpty() ? List.of() : List.of(new AozoraText.Segment.Plain(line)));
    }

    /** Sets one paragraph; without text it is one empty line. */
    public static List<SetLine> paragraph(AozoraText text, TextStyle style, double measure) {
        Galley galley = Galley.of(text, style, measure);
        return new LineBreaker(galley, measure).lines();
    }

    /** Sets a text without notation on one line, as wide as it comes out. */
    public static SetLine line(String text, TextStyle style) {
        var plain = new AozoraText(List.of(new AozoraText.Segment.Plain(LINE_END.matcher(text).replaceAll(" "))));
        return new LineBreaker(Galley.of(plain, style, Double.MAX_VALUE), Double.MAX_VALUE).lines().getFirst();
    }

    /** Sets a text on one line that is no wider than the measure; what is too much gives way to …. */
    public static SetLine fitted(String text, TextStyle style, double measure) {
        SetLine whole = line(text, style);
        String kept = text;
        while (whole.width() > measure && !kept.isEmpty()) {
            kept = Characters.withoutLast(kept);
            whole = line(kept + "…", style);
        }
        return whole;
    }
}
