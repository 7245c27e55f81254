package org.gijido.printing;

import org.gijido.printing.StampDrawing.Line;
import org.gijido.printing.StampDrawing.Ring;
import org.gijido.printing.StampDrawing.Rule;
import org.openpdf.text.pdf.PdfContentByte;

/** Paints a stamp as PDF graphics; its words can be searched and copied like any others. */
final class StampPainter {

    private static final double CENTRE = StampDrawing.SIZE / 2.0;
    private static final Page.Ink INK = Page.Ink.SEAL;

    private final PdfContentByte canvas;
    private final StampDrawing stamp;
    private final double scale;
    private final double left;
    private final double top;

    StampPainter(PdfContentByte canvas, StampDrawing stamp, double centreX, double centreY, double diameter) {
        this.canvas = canvas;
        this.stamp = stamp;
        this.scale = diameter / StampDrawing.SIZE;
        this.left = centreX - diameter / 2;
        this.top = centreY + diameter / 2;
    }

    void paint() {
        canvas.saveState();
        canvas.concatCTM((float) scale, 0, 0, (float) scale, (float) left, (float) top);
        canvas.setRGBColorStroke(INK.red, INK.green, INK.blue);
        stamp.rings().forEach(this::ring);
        stamp.rules().forEach(this::rule);
        stamp.lines().forEach(this::line);
        canvas.restoreState();
    }

    private void ring(Ring ring) {
        canvas.setLineWidth((float) ring.stroke());
        canvas.circle((float) CENTRE, (float) -CENTRE, (float) ring.radius());
        canvas.stroke();
    }

    private void rule(Rule rule) {
        canvas.setLineWidth((float) rule.stroke());
        canvas.moveTo((float) rule.from(), (float) -rule.y());
        canvas.lineTo((float) rule.to(), (float) -rule.y());
        canvas.stroke();
    }

    /** Presses a line together when it is wider than its place. */
    private void line(Line line) {
        SetLine set = Typesetter.line(line.text(), TextStyle.note(line.size()));
        double pressed = Math.min(1, line.maxWidth() / set.width());
        canvas.saveState();
        canvas.concatCTM((float) pressed, 0, 0, 1, (float) (CENTRE - set.width() * pressed / 2), (float) -line.baseline());
        new LinePainter(canvas, INK).paint(set, 0, 0);
        canvas.restoreState();
    }
}
