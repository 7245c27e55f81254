package org.gijido.book;

import java.util.ArrayList;
import java.util.List;

import org.gijido.printing.Page;
import org.gijido.printing.Page.Ink;
import org.gijido.printing.Paper;
import org.gijido.printing.SetLine;
import org.gijido.printing.TextStyle;
import org.gijido.printing.Typesetter;

/** The table of contents 目次: speakers in their order, below each the subjects and their questions, all of it links. */
final class Contents {

    /** Where an answer starts. */
    record Entry(BookAnswer answer, Page page) {}

    private static final double ROW = 18;
    private static final double GAP = 9;
    private static final double NUMBER_WIDTH = Paper.mm(20);
    private static final double ANSWERER_WIDTH = Paper.mm(30);
    private static final double PAGE_WIDTH = Paper.mm(12);
    private static final double DOT = 5;
    private static final double ROWS = Paper.LEFT + Paper.mm(4);
    private static final double TITLES = Paper.RIGHT - PAGE_WIDTH - ANSWERER_WIDTH - ROWS - NUMBER_WIDTH - 2 * DOT;
    private static final TextStyle TITLE = TextStyle.heading(18);
    private static final TextStyle SPEAKER = TextStyle.heading(11);
    private static final TextStyle SUBJECT = TextStyle.heading(10.5);
    private static final TextStyle TEXT = TextStyle.note(10.5);
    private static final TextStyle NOTE = TextStyle.note(8.5);

    private final List<Entry> entries;
    private final int pagesBefore;
    private final List<Page> pages = new ArrayList<>();
    private Page page;
    private double y;

    /**
     * @param pagesBefore how many pages of the book precede the first answer; only the printed numbers depend on it
     */
    Contents(List<Entry> entries, int pagesBefore) {
        this.entries = entries;
        this.pagesBefore = pagesBefore;
    }

    List<Page> pages(List<Page> answers) {
        open();
        page.textCentred(Typesetter.line("目\u3000次", TITLE), Paper.CENTRE, y - 18, Ink.BLACK);
        y -= 40;
        String speaker = "";
        String subject = "";
        for (Entry entry : entries) {
            String next = entry.answer().key().turn() + "\u3000" + entry.answer().key().speaker();
            if (!next.equals(speaker)) {
                speaker(next);
                speaker = next;
                subject = "";
            }
            if (!entry.answer().subheading().isBlank() && !entry.answer().subject().equals(subject)) {
                subject(entry.answer().subject());
            }
            subject = entry.answer().subject();
            row(entry, pagesBefore + answers.indexOf(entry.page()) + 1);
        }
        if (entries.stream().anyMatch(entry -> !entry.answer().signedOff())) {
            page.text(Typesetter.line("※ 印は校了前の答弁", NOTE), Paper.LEFT, y - 16, Ink.GREY);
        }
        return pages;
    }

    private void speaker(String speaker) {
        y -= GAP;
        if (y - 3 * ROW < Paper.BOTTOM) {
            open();
        }
        page.text(Typesetter.fitted(speaker, SPEAKER, Paper.MEASURE), Paper.LEFT, y - 13);
        y -= ROW + 2;
    }

    /** 件名, above the questions that have sub-headings of their own. */
    private void subject(String subject) {
        List<SetLine> lines = Typesetter.text(subject, SUBJECT, Paper.RIGHT - ROWS);
        room(lines.size() + 1);
        lines.forEach(this::line);
    }

    private void line(SetLine line) {
        page.text(line, ROWS, y - 13);
        y -= ROW;
    }

    private void room(int rows) {
        if (y - rows * ROW < Paper.BOTTOM) {
            open();
        }
    }

    private void row(Entry entry, int number) {
        BookAnswer answer = entry.answer();
        List<SetLine> titles = Typesetter.text(AnswerTitle.below(answer), TEXT, TITLES);
        room(titles.size());
        double top = y;
        page.text(Typesetter.fitted(answer.key().number(), TEXT, NUMBER_WIDTH - 4), ROWS, y - 13);
        for (SetLine title : titles.subList(0, titles.size() - 1)) {
            page.text(title, ROWS + NUMBER_WIDTH, y - 13);
            y -= ROW;
        }
        last(entry, titles.getLast(), number);
        page.link(ROWS, y - ROW + 1, Paper.RIGHT - ROWS, top - y + ROW - 2, entry.page());
        y -= ROW;
    }

    /** The last line of a title, with who answers and the number of the page. */
    private void last(Entry entry, SetLine title, int number) {
        BookAnswer answer = entry.answer();
        double baseline = y - 13;
        page.text(title, ROWS + NUMBER_WIDTH, baseline);
        SetLine answerer = Typesetter.fitted((answer.signedOff() ? "" : "※") + answer.answerer(), TEXT, ANSWERER_WIDTH);
        page.textRight(answerer, Paper.RIGHT - PAGE_WIDTH, baseline, Ink.BLACK);
        leaders(ROWS + NUMBER_WIDTH + title.width() + DOT, Paper.RIGHT - PAGE_WIDTH - answerer.width() - DOT, baseline);
        page.textRight(Typesetter.line(Integer.toString(number), TEXT), Paper.RIGHT, baseline, Ink.BLACK);
    }

    /** Dots at the same places in every row, drawn and not written: nobody wants to copy them. */
    private void leaders(double from, double to, double baseline) {
        page.dots(Math.ceil(from / DOT) * DOT, to, baseline + 3, DOT, Ink.LINE);
    }

    private void open() {
        page = new Page();
        pages.add(page);
        y = Paper.TOP;
    }
}
