package org.gijido.printing;

import java.util.Locale;

import org.gijido.printing.StampDrawing.Line;
import org.gijido.printing.StampDrawing.Ring;
import org.gijido.printing.StampDrawing.Rule;

/** Paints a stamp as SVG text: no style attribute, no script, so that it passes the strictest content policy. */
final class SvgStamp {

    private static final double HALF_WIDTH_SHARE = 0.56;

    private final StampDrawing stamp;
    private final StringBuilder svg = new StringBuilder();

    SvgStamp(StampDrawing stamp) {
        this.stamp = stamp;
    }

    String element() {
        append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"stamp\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">",
                StampDrawing.SIZE, StampDrawing.SIZE, Markup.escaped(stamp.label()));
        append("<g fill=\"none\" stroke=\"currentColor\">");
        stamp.rings().forEach(this::ring);
        stamp.rules().forEach(this::rule);
        append("</g><g fill=\"currentColor\" text-anchor=\"middle\">");
        stamp.lines().forEach(this::line);
        append("</g></svg>");
        return svg.toString();
    }

    private void ring(Ring ring) {
        append("<circle cx=\"50\" cy=\"50\" r=\"%.2f\" stroke-width=\"%.2f\"/>", ring.radius(), ring.stroke());
    }

    private void rule(Rule rule) {
        append("<path d=\"M%.2f %.2fH%.2f\" stroke-width=\"%.2f\"/>", rule.from(), rule.y(), rule.to(), rule.stroke());
    }

    /** A line that would not fit is pressed together; the others keep the shape of their letters. */
    private void line(Line line) {
        boolean wide = usualWidth(line) > line.maxWidth();
        append("<text x=\"50\" y=\"%.2f\" font-size=\"%.2f\"%s>%s</text>", line.baseline(), line.size(),
                wide ? String.format(Locale.ROOT, " textLength=\"%.2f\" lengthAdjust=\"spacingAndGlyphs\"", line.maxWidth()) : "",
                Markup.escaped(line.text()));
    }

    private static double usualWidth(Line line) {
        double cells = line.text().codePoints().filter(codePoint -> !Characters.isVariationSelector(codePoint))
                .mapToDouble(codePoint -> codePoint < 0x2000 ? HALF_WIDTH_SHARE : 1).sum();
        return cells * line.size();
    }

    private void append(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }
}
