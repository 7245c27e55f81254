package org.gijido.results;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.gijido.platform.JapaneseDates;
import org.gijido.printing.Grid;
import org.gijido.printing.Grid.Area;
import org.gijido.printing.Grid.Column;
import org.gijido.printing.Page;
import org.gijido.printing.Page.Ink;
import org.gijido.printing.Paper;
import org.gijido.printing.PdfPaper;
import org.gijido.printing.TextStyle;
import org.gijido.printing.Typesetter;
import org.gijido.results.SessionResults.RecordEnd;

/** Lays the lists out on the city's paper. */
public final class ResultsPdf {

    private static final String LEGEND = "○ 賛成　× 反対　棄 棄権　欠 欠席　未 出席未確認　議 議長（表決に加わらない）　除 除斥　"
            + "退 退席・早退　無 無記名投票　票 投票（選挙）　－ 個人の記録なし（簡易・起立）";
    private static final TextStyle TITLE = TextStyle.heading(15);
    private static final TextStyle NOTE = TextStyle.note(8);
    private static final TextStyle HASH = TextStyle.note(7);
    private static final TextStyle LIST_HEAD = new TextStyle(true, 8.5, 12);
    private static final TextStyle LIST_BODY = new TextStyle(false, 9, 13.5);
    private static final TextStyle TABLE_HEAD = new TextStyle(true, 6.4, 8);
    private static final TextStyle TABLE_BODY = new TextStyle(false, 8.5, 10);
    private static final double EDGE = Paper.mm(15);
    private static final double FOOT = Paper.mm(17);
    private static final double SEAT = Paper.mm(8);
    private static final double NAME = Paper.mm(23);
    private static final double GROUP = Paper.mm(25);
    private static final double WIDEST = Paper.mm(22);
    private static final int MOST_COLUMNS = 14;

    private final SessionResults results;
    private final LocalDateTime printedAt;
    private final List<Page> pages = new ArrayList<>();

    public ResultsPdf(SessionResults results, LocalDateTime printedAt) {
        this.results = results;
        this.printedAt = printedAt;
    }

    /** 議決結果一覧, upright. */
    public byte[] list() {
        double right = Paper.WIDTH - EDGE;
        double title = right - EDGE - Paper.mm(22 + 25 + 16 + 17 + 19 + 10 + 10);
        Grid grid = new Grid(new Area(EDGE, Paper.HEIGHT - Paper.mm(26), FOOT + Paper.mm(4)),
                List.of(new Column(Paper.mm(22), false), new Column(title, false), new Column(Paper.mm(25), false),
                        new Column(Paper.mm(16), true),
                        new Column(Paper.mm(17), true), new Column(Paper.mm(19), true), new Column(Paper.mm(10), true),
                        new Column(Paper.mm(10), true)),
                LIST_HEAD, LIST_BODY, () -> open("議決結果一覧", right, Paper.HEIGHT));
        grid.head(List.of("番号", "件名", "提出者", "結果", "議決日", "採決方法", "賛成", "反対"));
        for (ItemResult item : results.items()) {
            grid.row(List.of(item.number(), item.row().title(), item.row().proposer(), item.wordOnPaper(),
                    JapaneseDates.shortDate(item.vote().heldOn()),
                    item.methodWord(), cell(item.inFavour()), cell(item.against())));
        }
        results.endings().forEach(ended -> grid.row(List.of(ended.row().label(), ended.row().title(), ended.row().proposer(),
                ended.ending().ending().word(), JapaneseDates.shortDate(ended.sitting().heldOn()), "－", "－", "－")));
        end(grid, right, Paper.HEIGHT, "議決結果一覧");
        return bytes(new PdfPaper(name("議決結果一覧"), results.city()), right);
    }

    /** 議員別賛否一覧, sideways. More items than fit stand on further pages, each with all members. */
    public byte[] table(VoteTable table) {
        double right = Paper.HEIGHT - EDGE;
        int parts = Math.max(1, Math.ceilDiv(table.columns().size(), MOST_COLUMNS));
        int each = Math.ceilDiv(table.columns().size(), parts);
        Grid last = null;
        for (int part = 0; part < parts; part++) {
            last = part(table, part * each, Math.min(table.columns().size(), (part + 1) * each), right);
        }
        end(last, right, Paper.WIDTH, "議員別賛否一覧");
        return bytes(PdfPaper.sideways(name("議員別賛否一覧"), results.city()), right);
    }

    private Grid part(VoteTable table, int from, int to, double right) {
        double width = Math.min(WIDEST, (right - EDGE - SEAT - NAME - GROUP) / Math.max(1, to - from));
        List<Column> columns = new ArrayList<>(
                List.of(new Column(SEAT, true), new Column(NAME, false), new Column(GROUP, false)));
        table.columns().subList(from, to).forEach(item -> columns.add(new Column(width, true)));
        Grid grid = new Grid(new Area(EDGE, Paper.WIDTH - Paper.mm(28), FOOT - Paper.mm(3)), columns, TABLE_HEAD, TABLE_BODY,
                () -> open("議員別賛否一覧", right, Paper.WIDTH));
        grid.head(row(List.of("議席", "氏名", "会派"), table.columns().subList(from, to).stream()
                .map(item -> item.number() + "\n" + shortened(item.row().title(), width)).toList()));
        table.rows()
                .forEach(row -> grid.row(row(
                        List.of("" + row.seat(), row.name(), row.size() == 0 ? "" : row.group().isEmpty() ? "無会派" : row.group()),
                        row.signs().subList(from, to).stream().map(sign -> sign.symbol()).toList()), row.size() > 1));
        List<ItemResult> items = table.columns().subList(from, to);
        grid.row(row(List.of("", "賛成", ""), items.stream().map(item -> cell(item.inFavour())).toList()), true);
        grid.row(row(List.of("", "反対", ""), items.stream().map(item -> cell(item.against())).toList()));
        grid.row(row(List.of("", "議決結果", ""), items.stream().map(ItemResult::wordOnPaper).toList()));
        return grid;
    }

    /** What nobody counted is a stroke, not a nought. */
    private static String cell(String figure) {
        return figure.isEmpty() ? "－" : figure;
    }

    /** Some five lines of a title; the list has all of it. */
    private static String shortened(String title, double width) {
        int letters = (int) (5 * Math.floor((width - 2 * Grid.PADDING) / TABLE_HEAD.size()));
        return title.codePointCount(0, title.length()) <= letters ? title
                : title.substring(0, title.offsetByCodePoints(0, Math.max(1, letters - 1))) + "…";
    }

    private static List<String> row(List<String> head, List<String> cells) {
        List<String> row = new ArrayList<>(head);
        row.addAll(cells);
        return row;
    }

    private Page open(String title, double right, double height) {
        var page = new Page();
        page.text(Typesetter.line(title, TITLE), EDGE, height - Paper.mm(20));
        page.textRight(Typesetter.line((results.city().isEmpty() ? "" : results.city() + "議会　") + results.session().name(), NOTE),
                right, height - Paper.mm(19), Ink.BLACK);
        if (height == Paper.WIDTH) {
            page.text(Typesetter.fitted(LEGEND, NOTE, right - EDGE), EDGE, height - Paper.mm(26));
        }
        pages.add(page);
        return page;
    }

    /**
     * The last hash of the record of each sitting that decided something, on a page of its own where the table leaves no room.
     */
    private void end(Grid grid, double right, double height, String title) {
        List<RecordEnd> ends = results.records().stream()
                .filter(end -> results.votes().stream().anyMatch(vote -> vote.sittingId() == end.sittingId())).toList();
        boolean fits = grid.y() - Paper.mm(4) - ends.size() * HASH.leading() > Paper.mm(11);
        Page page = fits ? grid.page() : open(title, right, height);
        double y = fits ? grid.y() - Paper.mm(4) : height - Paper.mm(34);
        for (RecordEnd end : ends) {
            page.text(Typesetter.fitted("会議記録の照合値　" + end.title() + "（" + end.seq() + "件）　" + end.hash(), HASH, right - EDGE),
                    EDGE, y, Ink.GREY);
            y -= HASH.leading();
        }
    }

    private byte[] bytes(PdfPaper paper, double right) {
        for (int index = 0; index < pages.size(); index++) {
            pages.get(index).textRight(Typesetter.line((index + 1) + " / " + pages.size(), NOTE), right, Paper.mm(9), Ink.BLACK);
            pages.get(index).text(Typesetter.line(JapaneseDates.dateTime(printedAt) + " 現在", NOTE), EDGE, Paper.mm(9), Ink.GREY);
        }
        paper.add(pages);
        return paper.bytes();
    }

    private String name(String list) {
        return results.session().name() + " " + list;
    }
}
