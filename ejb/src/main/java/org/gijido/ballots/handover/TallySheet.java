package org.gijido.ballots.handover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gijido.ballots.RoundSeat;
import org.gijido.ballots.Standing;
import org.gijido.ballots.VoteSign;
import org.gijido.printing.Grid;
import org.gijido.printing.Grid.Area;
import org.gijido.printing.Grid.Column;
import org.gijido.printing.Page;
import org.gijido.printing.Page.Ink;
import org.gijido.printing.Paper;
import org.gijido.printing.PdfPaper;
import org.gijido.printing.SetLine;
import org.gijido.printing.TextStyle;
import org.gijido.printing.Typesetter;

/** Lays out the roll and tally sheet 点呼簿・投票集計表 with which a vote goes on when the tablets cannot. */
final class TallySheet {

    /**
     * What stands on it.
     *
     * @param when      day and time of printing, in words
     * @param counted   by seat: what the tablets had counted, as a sign; empty while they are still heard, and of a secret vote
     * @param withNames of an election: members write a name
     */
    record Content(String city, String sitting, String when, String label, String title, String meaning, int round,
            boolean abstention,
            boolean withNames, List<RoundSeat> seats, Map<Integer, String> counted) {
    }

    private static final double EDGE = Paper.mm(20);
    private static final double RIGHT = Paper.WIDTH - EDGE;
    private static final double SIGNATURES = Paper.mm(46);
    private static final String BOX = "□";
    private static final String SIGNS = "○×棄票";
    private static final TextStyle TITLE = TextStyle.heading(17);
    private static final TextStyle ITEM = TextStyle.heading(11);
    private static final TextStyle TEXT = new TextStyle(false, 9.5, 14);
    private static final TextStyle HEAD = new TextStyle(true, 9, 13);
    private static final TextStyle BODY = new TextStyle(false, 10, 12.6);
    private static final TextStyle NOTE = TextStyle.note(8);

    private final Content content;
    private final List<Page> pages = new ArrayList<>();

    TallySheet(Content content) {
        this.content = content;
    }

    byte[] bytes() {
        double top = head(open());
        pages.clear();
        Grid grid = new Grid(new Area(EDGE, top, SIGNATURES + Paper.mm(4)), columns(), HEAD, BODY, () -> {
            Page page = open();
            head(page);
            return page;
        });
        grid.head(headings());
        content.seats().stream().filter(seat -> seat.standing() == Standing.ENTITLED).forEach(seat -> grid.row(row(seat)));
        foot(pages.getLast());
        number();
        PdfPaper paper = new PdfPaper("点呼簿・投票集計表 " + content.label(), content.city());
        paper.add(pages);
        return paper.bytes();
    }

    private Page open() {
        var page = new Page();
        pages.add(page);
        return page;
    }

    /** @return where the table begins */
    private double head(Page page) {
        double y = Paper.HEIGHT - Paper.mm(20);
        page.text(Typesetter.line("点呼簿・投票集計表", TITLE), EDGE, y);
        page.textRight(Typesetter.line((content.city().isEmpty() ? "" : content.city() + "議会　") + content.when(), NOTE), RIGHT, y,
                Ink.BLACK);
        y -= Paper.mm(7);
        page.text(Typesetter.fitted(content.sitting() + (content.round() > 1 ? "　" + content.round() + "回目の採決" : ""), NOTE,
                RIGHT - EDGE), EDGE, y, Ink.GREY);
        y -= Paper.mm(7);
        y = lines(page, content.label() + (content.title().equals(content.label()) ? "" : "　" + content.title()), ITEM, y);
        return lines(page, content.meaning(), TEXT, y) + 2;
    }

    private static double lines(Page page, String text, TextStyle style, double from) {
        double y = from;
        for (SetLine line : Typesetter.text(text, style, RIGHT - EDGE)) {
            page.text(line, EDGE, y);
            y -= style.leading();
        }
        return y;
    }

    private List<Column> columns() {
        double box = Paper.mm(17);
        double tablets = Paper.mm(24);
        double name = Paper.mm(36);
        double choices = content.withNames() ? Paper.mm(56) : box * (content.abstention() ? 3 : 2);
        List<Column> columns = new ArrayList<>(List.of(new Column(Paper.mm(12), true), new Column(name, false),
                new Column(RIGHT - EDGE - Paper.mm(12) - name - Paper.mm(14) - choices - tablets, false),
                new Column(Paper.mm(14), true)));
        if (content.withNames()) {
            columns.add(new Column(choices, false));
        } else {
            columns.addAll(List.of(new Column(box, true), new Column(box, true)));
            if (content.abstention()) {
                columns.add(new Column(box, true));
            }
        }
        columns.add(new Column(tablets, true));
        return columns;
    }

    private List<String> headings() {
        return cells(List.of("議席", "氏名", "会派", "点呼"), content.withNames() ? List.of("書かれた氏名") : List.of("賛成 ○", "反対 ×", "棄権 棄"),
                "端末の集計");
    }

    private List<String> row(RoundSeat seat) {
        return cells(List.of("" + seat.seat(), seat.name(), seat.group(), BOX),
                content.withNames() ? List.of("") : List.of(BOX, BOX, BOX),
                content.counted().getOrDefault(seat.seat(), ""));
    }

    private List<String> cells(List<String> member, List<String> choices, String tablets) {
        List<String> cells = new ArrayList<>(member);
        cells.addAll(content.withNames() || content.abstention() ? choices : choices.subList(0, 2));
        cells.add(tablets);
        return cells;
    }

    private void foot(Page page) {
        String others = content.seats().stream().filter(seat -> seat.standing() != Standing.ENTITLED)
                .map(seat -> VoteSign.of(seat.standing()).symbol() + " " + seat.seat() + "番 " + seat.name())
                .collect(Collectors.joining("　"));
        page.text(Typesetter.fitted(others.isEmpty() ? "" : "表決に加わらない議員　" + others, NOTE, RIGHT - EDGE), EDGE,
                SIGNATURES - Paper.mm(1));
        String blank = "＿＿＿";
        page.text(Typesetter.line(content.withNames() ? "有効 " + blank + " 票　無効・白票 " + blank + " 票　合計 " + blank + " 票"
                : "賛成 " + blank + " 票　反対 " + blank + " 票" + (content.abstention() ? "　棄権 " + blank + " 票" : "") + "　合計 " + blank
                        + " 票",
                ITEM),
                EDGE, SIGNATURES - Paper.mm(9));
        page.text(Typesetter.fitted(tablets(), NOTE, RIGHT - EDGE), EDGE, SIGNATURES - Paper.mm(15));
        page.text(Typesetter.line("集計した者　＿＿＿＿＿＿＿＿＿＿＿＿＿　　　確かめた者　＿＿＿＿＿＿＿＿＿＿＿＿＿", TEXT), EDGE, SIGNATURES - Paper.mm(26));
    }

    private String tablets() {
        if (content.counted().isEmpty()) {
            return "端末の集計は、紙に切り替えたあとに印刷すると載ります。";
        }
        Map<String, Long> sums = content.counted().values().stream()
                .collect(Collectors.groupingBy(sign -> sign, Collectors.counting()));
        long entitled = content.seats().stream().filter(seat -> seat.standing() == Standing.ENTITLED).count();
        return "紙に切り替えるまでに端末が数えた票　"
                + sums.entrySet().stream().sorted(Comparator.comparing(sum -> SIGNS.indexOf(sum.getKey())))
                        .map(sum -> sum.getKey() + " " + sum.getValue())
                        .collect(Collectors.joining("　"))
                + "　未投票 " + (entitled - content.counted().size()) + "　（紙の結果と突き合わせてください）";
    }

    private void number() {
        for (int index = 0; index < pages.size(); index++) {
            pages.get(index).textRight(Typesetter.line((index + 1) + " / " + pages.size(), NOTE), RIGHT, Paper.mm(10), Ink.BLACK);
        }
    }
}
