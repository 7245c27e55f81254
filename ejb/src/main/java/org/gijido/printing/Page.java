package org.gijido.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.openpdf.text.pdf.PdfContentByte;

/**
 * A page while it is laid out: marks at places, in points from the lower left corner.
 *
 * <p>Readings are painted after everything else. On the page they stand above their words; in the order of the text
 * they come last, so that a search finds words that have furigana in the middle.
 */
public final class Page {

    /** The colour of marks; the same as {@code --ink}, {@code --stamp} … of the pages. */
    public enum Ink {
        BLACK(0x1A, 0x1A, 0x1C), GREY(0x59, 0x59, 0x59), LINE(0x8A, 0x8A, 0x8E), SEAL(0xB4, 0x23, 0x2A);

        final int red;
        final int green;
        final int blue;

        Ink(int red, int green, int blue) {
            this.red = red;
            this.green = green;
            this.blue = blue;
        }
    }

    private static final float DOT_RADIUS = 0.45f;

    private final List<Consumer<PdfContentByte>> marks = new ArrayList<>();
    private final List<Consumer<PdfContentByte>> readings = new ArrayList<>();
    private final List<PageLink> links = new ArrayList<>();

    /** A place of the page that leads to another page of the same paper. */
    record PageLink(double x, double y, double width, double height, Page target) {}

    /** Sets a line with its left edge and baseline there. */
    public void text(SetLine line, double x, double baseline) {
        text(line, x, baseline, Ink.BLACK);
    }

    /** Sets a line in another colour. */
    public void text(SetLine line, double x, double baseline, Ink ink) {
        marks.add(canvas -> new LinePainter(canvas, ink).paint(line, x, baseline));
        if (!line.readings().isEmpty()) {
            readings.add(canvas -> new LinePainter(canvas, ink).paintReadings(line, x, baseline));
        }
    }

    /** Sets a line that ends at {@code right}. */
    public void textRight(SetLine line, double right, double baseline, Ink ink) {
        text(line, right - line.width(), baseline, ink);
    }

    /** Sets a line around the middle. */
    public void textCentred(SetLine line, double centre, double baseline, Ink ink) {
        text(line, centre - line.width() / 2, baseline, ink);
    }

    /** Draws a horizontal rule. */
    public void rule(double from, double to, double y, double thickness, Ink ink) {
        stroke(from, y, to, y, thickness, ink);
    }

    /** Draws a straight line. */
    public void stroke(double fromX, double fromY, double toX, double toY, double thickness, Ink ink) {
        marks.add(canvas -> {
            canvas.setLineWidth((float) thickness);
            canvas.setRGBColorStroke(ink.red, ink.green, ink.blue);
            canvas.moveTo((float) fromX, (float) fromY);
            canvas.lineTo((float) toX, (float) toY);
            canvas.stroke();
        });
    }

    /** Draws a row of dots, as leads the eye from an entry to its page. */
    public void dots(double from, double to, double y, double distance, Ink ink) {
        marks.add(canvas -> {
            canvas.setRGBColorFill(ink.red, ink.green, ink.blue);
            for (double x = from; x < to; x += distance) {
                canvas.circle((float) x, (float) y, DOT_RADIUS);
            }
            canvas.fill();
        });
    }

    /** Draws the outline of a box from its lower left corner. */
    public void box(double x, double y, double width, double height, double thickness, Ink ink) {
        marks.add(canvas -> {
            canvas.setLineWidth((float) thickness);
            canvas.setRGBColorStroke(ink.red, ink.green, ink.blue);
            canvas.rectangle((float) x, (float) y, (float) width, (float) height);
            canvas.stroke();
        });
    }

    /** Puts a stamp around its centre. */
    public void stamp(StampDrawing stamp, double centreX, double centreY, double diameter) {
        marks.add(canvas -> new StampPainter(canvas, stamp, centreX, centreY, diameter).paint());
    }

    /** Makes a box lead to another page of the same paper. */
    public void link(double x, double y, double width, double height, Page target) {
        links.add(new PageLink(x, y, width, height, target));
    }

    List<PageLink> links() {
        return links;
    }

    void paint(PdfContentByte canvas) {
        marks.forEach(mark -> mark.accept(canvas));
        readings.forEach(reading -> reading.accept(canvas));
    }
}
