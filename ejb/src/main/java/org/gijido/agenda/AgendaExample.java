package org.gijido.agenda;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with every column of the import and a row of most kinds, for clerks to start from. */
public final class AgendaExample {

    private static final int CHARACTER = 256;

    private static final List<Integer> WIDTHS = List.of(8, 8, 10, 48, 16, 16, 12, 14, 12, 10, 6, 6, 10, 16, 30);
    private static final List<List<String>> ROWS = List.of(
            row("第1", "議案", "第68号", "一般会計補正予算（第3号）", "市長", "予算委員会", "可決", "委員長報告", "電子採決", "過半数"),
            row("第2", "議案", "第69号", "公園条例の一部を改正する条例の制定について", "髙木克彦議員ほか2名", "", "", "修正案", "電子採決", "過半数"),
            row("", "議案", "第69号", "公園条例の一部を改正する条例の制定について", "市長", "", "", "原案", "電子採決", "過半数"),
            row("第3", "認定", "第1号", "一般会計歳入歳出決算の認定", "市長", "決算委員会", "認定", "委員長報告", "電子採決", "過半数", "1"),
            row("", "認定", "第2号", "国民健康保険特別会計歳入歳出決算の認定", "市長", "決算委員会", "認定", "委員長報告", "電子採決", "過半数", "1"),
            row("第4", "請願", "第1号", "校庭の芝生化を求める請願", "", "文教委員会", "不採択", "原案", "電子採決", "過半数"),
            row("第5", "請願", "第2号", "通学路の安全を求める請願", "", "文教委員会", "", "継続審査", "簡易", "過半数"),
            row("第6", "同意", "第1号", "副市長の選任", "市長", "", "", "", "無記名", "過半数"),
            row("第7", "選挙", "", "選挙管理委員の選挙", "", "", "", "", "指名推選", "", "", "", "4", "", "山田 一郎、佐藤 花子、鈴木 次郎、高橋 三郎"),
            row("第8", "意見書", "第1号", "地方財政の充実を求める意見書", "議会運営委員会", "", "", "", "簡易", "過半数", "", "○", "", "意見書案第1号"));

    private AgendaExample() {
    }

    public static byte[] xlsx() {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("議事日程");
            write(sheet.createRow(0), AgendaSheet.HEADINGS);
            for (List<String> row : ROWS) {
                write(sheet.createRow(sheet.getLastRowNum() + 1), row);
            }
            for (int column = 0; column < WIDTHS.size(); column++) {
                sheet.setColumnWidth(column, WIDTHS.get(column) * CHARACTER);
            }
            sheet.createFreezePane(0, 1);
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
    }

    private static List<String> row(String... cells) {
        return Stream.concat(Stream.of(cells), Stream.generate(() -> "")).limit(AgendaSheet.HEADINGS.size()).toList();
    }

    private static void write(Row row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            row.createCell(column).setCellValue(texts.get(column));
        }
    }
}
