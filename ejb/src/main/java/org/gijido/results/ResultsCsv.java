package org.gijido.results;

import java.util.ArrayList;
import java.util.List;

import org.gijido.ballots.decided.DecidedEndings;
import org.gijido.platform.CsvWriter;
import org.gijido.platform.JapaneseDates;

/** The lists for a spreadsheet. Their words are those of the paper, in every language. */
public final class ResultsCsv {

    private ResultsCsv() {
    }

    /** 議決結果一覧. */
    public static byte[] list(SessionResults results) {
        CsvWriter csv = new CsvWriter().row("日程", "種別", "番号", "件名", "提出者", "議決日", "議決結果", "採決方法", "賛成", "反対", "棄権", "全会一致",
                "付した内容", "備考");
        for (ItemResult item : results.items()) {
            csv.row(item.row().day(), item.row().kind().label(), item.row().number(), item.row().title(), item.row().proposer(),
                    JapaneseDates.date(item.vote().heldOn()), item.wordOnPaper(), item.methodWord(), item.inFavour(),
                    item.against(), item.abstained(), item.unanimous() ? "全会一致" : "", item.item().matter().label(), item.note());
        }
        for (DecidedEndings.Ended ended : results.endings()) {
            csv.row(ended.row().day(), ended.row().kind().label(), ended.row().number(), ended.row().title(),
                    ended.row().proposer(),
                    JapaneseDates.date(ended.sitting().heldOn()), ended.ending().ending().word(), "", "", "", "", "",
                    ended.row().label(),
                    ended.ending().reason());
        }
        return csv.bytes();
    }

    /** 議員別賛否一覧: a member a row, an item a column. */
    public static byte[] table(VoteTable table) {
        CsvWriter csv = new CsvWriter();
        row(csv, List.of("議席", "氏名", "会派"), table.columns().stream().map(ItemResult::number).toList());
        row(csv, List.of("", "", "件名"), table.columns().stream().map(column -> column.row().title()).toList());
        row(csv, List.of("", "", "議決結果"), table.columns().stream().map(ItemResult::wordOnPaper).toList());
        for (VoteTable.Row member : table.rows()) {
            row(csv, List.of(member.seat(), member.name(), member.group()),
                    member.signs().stream().map(sign -> sign.symbol().strip()).toList());
        }
        row(csv, List.of("", "", "賛成"), table.columns().stream().map(column -> column.inFavour()).toList());
        row(csv, List.of("", "", "反対"), table.columns().stream().map(column -> column.against()).toList());
        return csv.bytes();
    }

    private static void row(CsvWriter csv, List<?> head, List<?> cells) {
        List<Object> row = new ArrayList<>(head);
        row.addAll(cells);
        csv.row(row.toArray());
    }
}
