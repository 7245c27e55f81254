package org.gijido.printing;

import java.util.List;

import org.gijido.printing.SetLine.Placed;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTextArray;

/** Writes set lines into a page, so that what is copied from it is what was typed. */
final class LinePainter {

    /** Height of a reading's baseline above that of its base, in parts of the size. */
    private static final double READING_RISE = 0.93;

    private static final double UNITS = 1000;
    private static final double UNSEEN = 0.001;

    private final PdfContentByte canvas;
    private final Page.Ink ink;

    LinePainter(PdfContentByte canvas, Page.Ink ink) {
        this.canvas = canvas;
        this.ink = ink;
    }

    void paint(SetLine line, double x, double baseline) {
        paint(line.clusters(), line.size(), x, baseline);
    }

    void paintReadings(SetLine line, double x, double baseline) {
        line.readings().forEach(reading -> paint(reading.clusters(), line.size() * Galley.READING_SIZE, x,
                baseline + line.size() * READING_RISE));
    }

    private void paint(List<Placed> clusters, double size, double x, double baseline) {
        if (clusters.isEmpty()) {
            return;
        }
        canvas.beginText();
        canvas.setRGBColorFill(ink.red, ink.green, ink.blue);
        for (int from = 0; from < clusters.size();) {
            int to = endOfRun(clusters, from);
            canvas.setFontAndSize(clusters.get(from).cluster().face().font(), (float) size);
            canvas.setTextMatrix((float) (x + clusters.get(from).x()), (float) baseline);
            show(clusters.subList(from, to), size);
            from = to;
        }
        canvas.endText();
    }

    /** A run is shown at once: one font, and no character that must say what it stands for. */
    private static int endOfRun(List<Placed> clusters, int from) {
        Cluster first = clusters.get(from).cluster();
        int to = from + 1;
        while (to < clusters.size() && !first.differs() && !clusters.get(to).cluster().differs()
                && clusters.get(to).cluster().face() == first.face()) {
            to++;
        }
        return to;
    }

    private void show(List<Placed> run, double size) {
        Cluster first = run.getFirst().cluster();
        if (first.differs()) {
            var property = new PdfDictionary();
            property.put(PdfName.ACTUALTEXT, new PdfString(first.typed(), PdfObject.TEXT_UNICODE));
            canvas.beginMarkedContentSequence(PdfName.SPAN, property, true);
            canvas.showText(first.shown());
            canvas.endMarkedContentSequence();
            return;
        }
        var array = new PdfTextArray();
        for (int i = 0; i < run.size(); i++) {
            Placed placed = run.get(i);
            array.add(placed.cluster().shown());
            if (i + 1 < run.size()) {
                double gap = (run.get(i + 1).x() - placed.x()) / size - placed.cluster().width();
                array.add(Math.abs(gap) < UNSEEN ? 0 : (float) (-gap * UNITS));
            }
        }
        canvas.showText(array);
    }
}
