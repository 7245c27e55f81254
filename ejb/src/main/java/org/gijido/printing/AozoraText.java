package org.gijido.printing;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with furigana in Aozora notation, taken apart into plain runs and ruby.
 *
 * <p>{@code ｜難読《なんどく》} marks the base with a bar; without one, as in {@code 漢字《かんじ》}, the base is
 * the run of kanji right before the bracket. Whatever is not a whole mark stays plain text, so that 《 used as an
 * ordinary bracket loses nothing. A mark never crosses a line.
 */
public record AozoraText(List<Segment> segments) {

    /** A run of text: as typed, or with a reading above it. */
    public sealed interface Segment {

        /** What stands on the line. */
        String base();

        /** Text without a reading. */
        record Plain(String base) implements Segment {}

        /** Text with its furigana. */
        record Ruby(String base, String reading) implements Segment {}
    }

    private static final Pattern LINE_END = Pattern.compile("\\R");

    public AozoraText {
        segments = List.copyOf(segments);
    }

    /** Takes the notation apart; null is an empty text. */
    public static AozoraText parse(String source) {
        return new AozoraText(source == null ? List.of() : new AozoraParser(source).segments());
    }

    /** The text as it is read from the page: bases only, no marks. */
    public String plain() {
        return segments.stream().map(Segment::base).collect(Collectors.joining());
    }

    /** HTML with {@code <ruby>}, everything else escaped; line ends stay as they are, for {@code white-space: pre-wrap}. */
    public String toHtml() {
        var html = new StringBuilder();
        for (Segment segment : segments) {
            switch (segment) {
                case Segment.Plain(String base) -> html.append(Markup.escaped(base));
                case Segment.Ruby(String base, String reading) -> html.append("<ruby>").append(Markup.escaped(base))
                        .append("<rp>（</rp><rt>").append(Markup.escaped(reading)).append("</rt><rp>）</rp></ruby>");
            }
        }
        return html.toString();
    }

    /** The lines of a source, each taken apart; an empty line is a text without segments. */
    public static List<AozoraText> lines(String source) {
        return Arrays.stream(source == null ? new String[0] : LINE_END.split(source, -1)).map(AozoraText::parse).toList();
    }
}
