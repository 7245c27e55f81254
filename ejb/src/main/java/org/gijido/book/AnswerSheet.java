package org.gijido.book;

import java.util.ArrayList;
import java.util.List;

import org.gijido.printing.Block;
import org.gijido.printing.Flow;
import org.gijido.printing.Page;
import org.gijido.printing.Page.Ink;
import org.gijido.printing.Paper;
import org.gijido.printing.SpeakingTime;
import org.gijido.printing.TextStyle;
import org.gijido.printing.Typesetter;

/** Lays out the sheet of one answer 答弁書, in the order in which the drafting screen shows it. */
final class AnswerSheet {

    private static final double LABEL_WIDTH = Paper.mm(17);
    private static final TextStyle TITLE = TextStyle.heading(20);
    private static final TextStyle NUMBER = TextStyle.heading(16);
    private static final TextStyle SUBJECT = TextStyle.heading(12);
    private static final TextStyle LABEL = TextStyle.heading(10);
    private static final TextStyle BODY = new TextStyle(false, 10.5, 17.5);
    private static final TextStyle HEAD = TextStyle.note(9);

    private final BookAnswer answer;
    private final BookStyle style;
    private final int charactersPerMinute;
    private final List<Page> pages = new ArrayList<>();

    AnswerSheet(BookAnswer answer, BookStyle style, int charactersPerMinute) {
        this.answer = answer;
        this.style = style;
        this.charactersPerMinute = charactersPerMinute;
    }

    List<Page> pages() {
        Page first = open();
        top(first);
        var flow = new Flow(first, Paper.TOP - StampGrid.HEIGHT - Paper.mm(5), this::open);
        question(flow);
        answer(flow);
        if (style.withBackData()) {
            backData(flow);
            stamps(flow);
        }
        flow.close();
        return pages;
    }

    private Page open() {
        var page = new Page();
        double baseline = Paper.TOP + Paper.mm(6);
        page.text(Typesetter.line(answer.key().head(), HEAD), Paper.LEFT, baseline, Ink.GREY);
        page.textRight(Typesetter.line(answer.key().councillor() + " 議員", HEAD), Paper.RIGHT, baseline, Ink.GREY);
        pages.add(page);
        return page;
    }

    private void top(Page page) {
        page.text(Typesetter.line("答\u2002弁\u2002書", TITLE), Paper.LEFT, Paper.TOP - 20);
        page.text(Typesetter.line(answer.key().turn() + "\u3000" + answer.key().number(), NUMBER), Paper.LEFT, Paper.TOP - 48);
        if (!answer.signedOff()) {
            var mark = Typesetter.line("未校了", LABEL);
            page.box(Paper.LEFT, Paper.TOP - 75, mark.width() + 10, 16, 0.8, Ink.SEAL);
            page.text(mark, Paper.LEFT + 5, Paper.TOP - 71, Ink.SEAL);
        }
        new StampGrid(page, Paper.TOP).draw(answer.steps(), answer.stamps());
    }

    private void question(Flow flow) {
        flow.rule(0, 7, 1);
        labelled(flow, "質問", answer.subject(), SUBJECT);
        inset(flow, answer.key().speaker());
        inset(flow, answer.subheading());
        inset(flow, answer.question());
        labelled(flow, "担当課", answer.division(), BODY);
        labelled(flow, "答弁者", answer.answerer(), BODY);
        flow.rule(7, 4, 0.5);
    }

    private void answer(Flow flow) {
        SpeakingTime time = SpeakingTime.of(answer.text(), charactersPerMinute);
        String length = "約%d字・約%d分%d秒".formatted(time.characters(), time.minutes(), time.seconds());
        flow.add(Block.of(List.of(Typesetter.line(length, HEAD)), HEAD)
                .labelled(Typesetter.line("答弁", LABEL), LABEL_WIDTH).spaced(0, 8).heading());
        if (answer.text().isBlank()) {
            flow.add(Block.of(List.of(Typesetter.line("（答弁は未作成）", BODY)), BODY));
        } else {
            paragraphs(flow, answer.text(), TextStyle.running(style.answerSize()), 0);
        }
    }

    private void backData(Flow flow) {
        if (answer.backData().isEmpty()) {
            return;
        }
        heading(flow, "バックデータ");
        for (BookAnswer.BackData.Note note : answer.backData().notes()) {
            flow.add(Block.of(Typesetter.text("【" + note.title() + "】", BODY, Paper.MEASURE), BODY).heading());
            paragraphs(flow, note.text(), BODY, 0);
        }
        for (String file : answer.backData().files()) {
            flow.add(Block.of(List.of(Typesetter.fitted("添付　" + file, BODY, Paper.MEASURE)), BODY));
        }
    }

    /** Who stamped when, to the second, in full names: what the round stamps cannot say. */
    private void stamps(Flow flow) {
        if (answer.stamps().isEmpty()) {
            return;
        }
        heading(flow, "押印の記録");
        for (BookStamp stamp : answer.stamps()) {
            flow.add(Block.of(List.of(Typesetter.fitted(stamp.row(), BODY, Paper.MEASURE)), BODY));
        }
    }

    private static void heading(Flow flow, String words) {
        flow.add(Block.of(List.of(Typesetter.line(words, LABEL)), LABEL).spaced(20, 4).heading());
    }

    private static void labelled(Flow flow, String label, String text, TextStyle style) {
        var lines = Typesetter.text(text, style, Paper.MEASURE - LABEL_WIDTH);
        flow.add(Block.of(lines, style).labelled(Typesetter.line(label, LABEL), LABEL_WIDTH).heading());
    }

    private static void inset(Flow flow, String text) {
        if (!text.isBlank()) {
            paragraphs(flow, text, BODY, LABEL_WIDTH);
        }
    }

    /** Each typed line is a block of its own, so that pages break between paragraphs where they can. */
    private static void paragraphs(Flow flow, String text, TextStyle style, double indent) {
        for (String paragraph : text.lines().toList()) {
            flow.add(Block.of(Typesetter.text(paragraph, style, Paper.MEASURE - indent), style).indented(indent));
        }
    }
}
