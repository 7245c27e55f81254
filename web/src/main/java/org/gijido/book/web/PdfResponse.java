package org.gijido.book.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.gijido.book.BookPdf;

/** Hands a paper over: shown in the browser, saved under its Japanese name. */
final class PdfResponse {

    static final String MEDIA_TYPE = "application/pdf";

    private PdfResponse() {
    }

    static Response of(BookPdf pdf) {
        String name = URLEncoder.encode(pdf.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(pdf.bytes(), MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"answers.pdf\"; filename*=UTF-8''" + name)
                .header(HttpHeaders.CONTENT_LENGTH, pdf.bytes().length).build();
    }
}
