package org.gijido.approvals.it;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The sheet of a document, read back. */
final class Sheet {

    private Sheet() {}

    static byte[] pdf(Staff reader, long id) {
        return reader.api().get("/api/approvals/" + id + "/sheet.pdf").accepted().bytes();
    }

    /** Its words without blanks and ends of lines. */
    static String text(Staff reader, long id) {
        try (PDDocument document = Loader.loadPDF(pdf(reader, id))) {
            return squeezed(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\s\u3000]", "");
    }
}
