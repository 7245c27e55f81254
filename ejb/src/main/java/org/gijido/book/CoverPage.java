package org.gijido.book;

import java.util.List;

import org.gijido.platform.JapaneseDates;
import org.gijido.printing.Page;
import org.gijido.printing.Page.Ink;
import org.gijido.printing.Paper;
import org.gijido.printing.TextStyle;
import org.gijido.printing.Typesetter;

/** The first page of the book: session, title, what it holds, city, when it was printed. */
final class CoverPage {

    private final BookCover cover;
    private final List<BookAnswer> answers;
    private final Page page = new Page();

    CoverPage(BookCover cover, List<BookAnswer> answers) {
        this.cover = cover;
        this.answers = answers;
    }

    Page page() {
        page.rule(Paper.LEFT, Paper.RIGHT, 640, 1.2, Ink.BLACK);
        page.rule(Paper.LEFT, Paper.RIGHT, 637, 0.4, Ink.BLACK);
        centred(cover.session(), TextStyle.note(20), 590);
        centred("答\u3000弁\u3000集", TextStyle.heading(44), 520);
        if (!cover.scope().isEmpty()) {
            centred(cover.scope(), TextStyle.note(14), 475);
        }
        page.rule(Paper.LEFT, Paper.RIGHT, 443, 0.4, Ink.BLACK);
        page.rule(Paper.LEFT, Paper.RIGHT, 440, 1.2, Ink.BLACK);
        centred(cover.city(), TextStyle.heading(20), 190);
        centred(count(), TextStyle.note(10.5), 150);
        centred(JapaneseDates.dateTime(cover.printedAt()) + " 現在", TextStyle.note(10.5), 130);
        return page;
    }

    private String count() {
        long open = answers.stream().filter(answer -> !answer.signedOff()).count();
        return "答弁 %d 件".formatted(answers.size()) + (open == 0 ? "" : "（うち校了前 %d 件）".formatted(open));
    }

    private void centred(String text, TextStyle style, double baseline) {
        page.textCentred(Typesetter.fitted(text, style, Paper.MEASURE), Paper.CENTRE, baseline, Ink.BLACK);
    }
}
