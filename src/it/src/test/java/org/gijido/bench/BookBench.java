package org.gijido.bench;

import java.util.List;

import org.apache.pdfbox.Loader;
import org.gijido.it.Api;
import org.gijido.it.TestServer;

/** The whole answer book of the running session, fetched as a file. */
final class BookBench implements Bench.Measurement {

    private static final int TIMES = 10;

    @Override
    public List<Row> measure() throws Exception {
        Council council = new Council();
        Api api = TestServer.api("general-affairs");
        String address = "/api/sessions/" + council.id() + "/answer-book.pdf";
        byte[] book = api.get(address).accepted().bytes();
        Timings timings = new Timings();
        for (int i = 0; i < TIMES; i++) {
            timings.time(() -> api.get(address).accepted());
        }
        try (var pdf = Loader.loadPDF(book)) {
            return List.of(
                    Row.of(String.format("answer book, %,d questions, %,d pages", council.questions(), pdf.getNumberOfPages()),
                            timings));
        }
    }
}
