package org.gijido.book;

import java.util.ArrayList;
import java.util.List;

import org.gijido.printing.Bookmark;
import org.gijido.printing.Page;
import org.gijido.printing.Page.Ink;
import org.gijido.printing.Paper;
import org.gijido.printing.PdfPaper;
import org.gijido.printing.TextStyle;
import org.gijido.printing.Typesetter;

/** Makes PDF files of answers: a whole book, or the sheet of one. Stateless. */
final class AnswerBook {

    private static final TextStyle FOOT = TextStyle.note(8);
    private static final double FOOT_LINE = Paper.BOTTOM - Paper.mm(5);

    private final BookStyle style;
    private final int charactersPerMinute;

    AnswerBook(BookStyle style, int charactersPerMinute) {
        this.style = style;
        this.charactersPerMinute = charactersPerMinute;
    }

    /** The book with cover, contents and bookmarks; the answers in the order given. */
    byte[] book(BookCover cover, List<BookAnswer> answers) {
        List<List<Page>> sheets = answers.stream().map(this::sheet).toList();
        List<Page> body = sheets.stream().flatMap(List::stream).toList();
        var entries = new ArrayList<Contents.Entry>();
        for (int i = 0; i < answers.size(); i++) {
            entries.add(new Contents.Entry(answers.get(i), sheets.get(i).getFirst()));
        }
        int contentsPages = new Contents(entries, 0).pages(body).size();
        int before = 1 + contentsPages;
        List<Page> contents = new Contents(entries, before).pages(body);
        Page first = new CoverPage(cover, answers).page();
        int total = before + body.size();
        feet(contents, cover.title(), 2, total);
        int number = before + 1;
        for (int i = 0; i < sheets.size(); i++) {
            feet(sheets.get(i), answers.get(i).key().foot(), number, total);
            number += sheets.get(i).size();
        }
        return bound(cover, first, contents, body, entries);
    }

    /** The sheet of one answer alone. */
    byte[] sheet(String city, BookAnswer answer) {
        List<Page> pages = sheet(answer);
        feet(pages, answer.key().foot(), 1, pages.size());
        var paper = new PdfPaper("答弁書 " + answer.key().head(), city);
        paper.add(pages);
        return paper.bytes();
    }

    private List<Page> sheet(BookAnswer answer) {
        return new AnswerSheet(answer, style, charactersPerMinute).pages();
    }

    private static byte[] bound(BookCover cover, Page first, List<Page> contents, List<Page> body,
            List<Contents.Entry> entries) {
        var paper = new PdfPaper(cover.title(), cover.city());
        paper.add(List.of(first));
        paper.add(contents);
        paper.add(body);
        paper.bookmark(Bookmark.of("目次", contents.getFirst()));
        new Bookmarks(entries).all().forEach(paper::bookmark);
        return paper.bytes();
    }

    private static void feet(List<Page> pages, String key, int firstNumber, int total) {
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            page.rule(Paper.LEFT, Paper.RIGHT, FOOT_LINE, 0.4, Ink.LINE);
            page.text(Typesetter.fitted(key, FOOT, Paper.MEASURE - Paper.mm(20)), Paper.LEFT, FOOT_LINE - 12, Ink.GREY);
            page.textRight(Typesetter.line((firstNumber + i) + " / " + total, FOOT), Paper.RIGHT, FOOT_LINE - 12, Ink.GREY);
        }
    }
}
