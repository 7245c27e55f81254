package org.gijido.approvals.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gijido.approvals.Act;
import org.gijido.approvals.Content;
import org.gijido.approvals.State;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepMark;
import org.gijido.approvals.StepState;
import org.gijido.approvals.reading.DocumentOnPaper;
import org.gijido.approvals.reading.DocumentView;
import org.gijido.approvals.reading.DocumentView.BoxOnWay;
import org.gijido.approvals.reading.DocumentView.ContentVersion;
import org.gijido.approvals.reading.DocumentView.DoneAct;
import org.gijido.forms.Field;
import org.gijido.forms.FieldKind;
import org.gijido.forms.Filled;
import org.gijido.forms.Form;
import org.gijido.forms.Role;
import org.gijido.forms.Value;
import org.gijido.forms.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the sheet back with another PDF library. */
class ApprovalSheetTest {

    private static final String LONG_TITLE = "葛󠄀城地区の公共施設の再編".repeat(16) + "について";

    private static Content content(String subject) {
        return Views.content(subject, "次のとおり決定してよろしいか伺います。\n《別紙》｜のとおり。", 1_234_567L);
    }

    private static DocumentView view(State state, Content content, List<BoxOnWay> boxes, List<DoneAct> acts) {
        return Views.view(state, EnumSet.noneOf(Act.class), Set.of(), boxes, acts, List.of(Views.version(1, content)));
    }

    /** One that went its way: a section did not agree, the head was away, somebody was skipped and read it afterwards. */
    static DocumentView ordinary() {
        List<BoxOnWay> boxes = List.of(
                ended(1, StepKind.LINE, "政策調整部 情報政策課 デジタル推進係 係長", StepState.DONE, StepMark.APPROVED, 2),
                Views.reviewed(ended(2, StepKind.LINE, "政策調整部 情報政策課 課長補佐", StepState.SKIPPED, null, 3), "佐々木 一郎"),
                ended(3, StepKind.LINE, "政策調整部 情報政策課 課長", StepState.DONE, StepMark.APPROVED, 3),
                ended(4, StepKind.CONCURRENCE, "総務部 財政課 課長", StepState.DONE, StepMark.DISSENTED, 4),
                ended(5, StepKind.CONCURRENCE, "総務部 契約課 課長", StepState.DONE, StepMark.CONCURRED, 5),
                ended(6, StepKind.DECISION, "政策調整部 部長", StepState.DONE, StepMark.SUBSTITUTED, 6),
                Views.box(7, StepKind.CIRCULATION, "会計課 会計管理者", StepState.WAITING, null, false),
                ended(8, StepKind.LINE, "政策調整部 情報政策課 課長", StepState.VOID, StepMark.APPROVED, 1));
        List<DoneAct> acts = List.of(act(1, Act.SUBMIT, null, null), act(2, Act.APPROVE, null, null),
                act(3, Act.PULL_UP, null, "課長補佐が出張のため"), act(4, Act.DISSENT, null, "財源が足りません。"),
                act(5, Act.CONCUR, null, null), act(6, Act.SUBSTITUTE_DECIDE, "政策調整部 部長 髙橋 正人", "不在の登録による"),
                act(7, Act.CORRECT_FORMAL, null, "施行日の誤記"));
        return view(State.DECIDED, content("秋のまつりの後援名義の使用を承認する件"), boxes, acts);
    }

    private static BoxOnWay ended(long id, StepKind kind, String post, StepState state, StepMark mark, int act) {
        String stead = mark == StepMark.SUBSTITUTED ? "政策調整部 部長 髙橋 正人" : null;
        return Views.ended(Views.box(id, kind, post, state, mark == null ? null : Views.stamp(mark, stead, 1), false), 1, act);
    }

    private static DoneAct act(int number, Act act, String stead, String note) {
        return new DoneAct(number, act, "山﨑 由美子", "政策調整部 情報政策課 課長", stead, note, Views.NOW.plusMinutes(number), null, null, null,
                1,
                false);
    }

    private static byte[] sheet(DocumentView view) {
        return new ApprovalSheet(new DocumentOnPaper(view, "あおば市"), version -> Optional.empty()).bytes();
    }

    /** Not allowed: any act or stamp missing on paper that is on the page. */
    @Test
    void everyBoxEveryStampAndEveryActOfThePageStandsOnPaper() throws IOException {
        DocumentView view = ordinary();
        String text = text("sheet", sheet(view));
        for (GridRow row : new StampGrid(Locale.JAPANESE, Views.NOW).rows(view)) {
            assertTrue(text.contains(row.word()), row::word);
            for (GridBox box : row.all()) {
                Stream<String> stamp = box.stamp() == null ? Stream.of(box.note())
                        : Stream.concat(Stream.of(box.stamp().drawing().label(), box.stamp().name(), box.stamp().stead(),
                                box.stamp().reason(), box.stamp().twin()), box.marks().stream());
                Stream.concat(Stream.of(box.head(), box.whose() + box.why()), stamp)
                        .forEach(words -> assertTrue(text.contains(squeezed(words)), () -> words + " in " + text));
            }
        }
        long stamps = view.boxes().stream().filter(box -> box.stamp() != null || box.reviewedBy() != null).count();
        assertEquals(stamps + 1, text.split("R8\\.12\\.[18](?=山﨑|佐々木|辻)", -1).length - 1, "and the drafter's: " + text);
        for (DoneAct act : view.acts()) {
            ActLine line = ActLine.of(act, Locale.JAPANESE);
            Stream.of(line.word(), line.name(), line.post(), line.stead(), line.note())
                    .forEach(words -> assertTrue(text.contains(squeezed(words)), () -> words + " in " + text));
        }
        assertTrue(text.contains("次のとおり決定してよろしいか伺います。") && text.contains("《別紙》｜のとおり。"), text);
        assertTrue(text.contains("1,234,567円") && text.contains("訂正") && text.contains("辻太一"), text);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, 未決裁（下書き）", "CIRCULATING, 未決裁（回議中）", "RETURNED, 未決裁（差戻し）", "HELD, 未決裁（保留中）",
            "PAPER_ROUND, 未決裁（持回り中）", "DECIDED, 決裁済", "ENFORCED, 施行済", "REJECTED, 否認", "WITHDRAWN, 取下げ", "SCRAPPED, 廃案"})
    void itSaysPlainlyWhetherItIsDecided(State state, String words) throws IOException {
        String text = text("sheet-" + state, sheet(view(state, content("件名"), List.of(), List.of())));
        assertTrue(text.startsWith("起案用紙" + words), text);
        assertEquals(words.startsWith("未決裁"), text.contains("未決裁"));
    }

    @Test
    void aTitleOfTwoHundredLettersAndLongNamesWrapAndLoseNothing() throws IOException {
        BoxOnWay box = Views.box(1, StepKind.DECISION, "政策調整部 公共施設再編推進担当課長兼情報政策課長事務取扱", StepState.DONE,
                Views.stamp(StepMark.SUBSTITUTED, "政策調整部 公共施設再編推進担当課長兼情報政策課長事務取扱 勅使河原 龍之介左衛門尉", 1), false);
        String text = text("sheet-long", sheet(view(State.DECIDED, content(LONG_TITLE), List.of(box), List.of())));
        assertTrue(text.contains(squeezed(LONG_TITLE)), text);
        assertTrue(text.contains("公共施設再編推進担当課長兼情報政策課長事務取扱勅使河原龍之介左衛門尉に代わって"), text);
        assertFalse(text.contains("…"), text);
    }

    @Test
    void aHundredSectionsFlowToFurtherSheets() throws IOException {
        List<BoxOnWay> boxes = new ArrayList<>(IntStream.rangeClosed(1, 100)
                .mapToObj(number -> Views.box(number, StepKind.CONCURRENCE, "総務部 第%03d課 課長".formatted(number),
                        number <= 50 ? StepState.DONE : StepState.WAITING,
                        number <= 50 ? Views.stamp(StepMark.CONCURRED, null, 1) : null, false))
                .toList());
        boxes.add(Views.box(101, StepKind.DECISION, "政策調整部 部長", StepState.COMING, null, false));
        byte[] pdf = sheet(view(State.CIRCULATING, content("件名"), boxes, List.of()));
        String text = text("sheet-hundred", pdf);
        IntStream.rangeClosed(1, 100).forEach(number -> assertTrue(text.contains("第%03d課課長".formatted(number)), text));
        assertTrue(text.contains("続紙1合議17～56（押印済み6）") && text.contains("続紙3合議97～100（押印済み4）"), text);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(4, document.getNumberOfPages());
            assertEquals("起案用紙", document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
        }
    }

    @Test
    void itSaysWhatItIsToReadersAndScreenReaders() throws IOException {
        try (PDDocument document = Loader.loadPDF(sheet(ordinary()))) {
            assertEquals("起案用紙　秋のまつりの後援名義の使用を承認する件", document.getDocumentInformation().getTitle());
            assertEquals("あおば市", document.getDocumentInformation().getAuthor());
            assertEquals("ja", document.getDocumentCatalog().getLanguage());
        }
    }

    /** C08. */
    @Test
    void aDecidedDocumentIsTheSameFileForEver() {
        assertArrayEquals(sheet(ordinary()), sheet(ordinary()));
    }

    @Test
    void aFormalCorrectionSaysWhatItWasBefore() throws IOException {
        DoneAct correction = new DoneAct(2, Act.CORRECT_FORMAL, "辻 太一", "課長", null, "字を直した", Views.NOW, null, null, null, 2,
                false);
        DocumentView view = Views.view(State.CIRCULATING, EnumSet.noneOf(Act.class), Set.of(), List.of(), List.of(correction),
                List.of(Views.version(1, content("誤った件名")),
                        new ContentVersion(2, true, false, content("正しい件名"), List.of(), "辻 太一", Views.NOW)));
        String text = text("sheet-corrected", sheet(view));
        assertTrue(text.contains("件名：「誤った件名」を「正しい件名」に") && text.contains("字を直した"), text);
    }

    @Test
    void whatItsFormWasFilledWithIsPrinted() throws IOException {
        Field place = field("place", FieldKind.TEXT, "会場", List.of());
        Field part = field("part", FieldKind.SECTION, "行事", List.of());
        Field price = field("price", FieldKind.MONEY, "単価", List.of());
        Field costs = field("costs", FieldKind.TABLE, "内訳", List.of(price));
        Form form = new Form("f", 1, new Words("様式", "Form"), List.of(part, place, costs));
        Filled filled = new Filled(form, Map.of("place", new Value.Text("市民ホール"), "costs",
                new Value.Rows(List.of(Map.of("price", new Value.Figure(new BigDecimal("1200")))))));
        String text = text("sheet-form",
                new ApprovalSheet(new DocumentOnPaper(ordinary(), ""), version -> Optional.of(filled)).bytes());
        List.of("行事", "会場", "市民ホール", "内訳", "単価1,200円").forEach(words -> assertTrue(text.contains(words), () -> words + text));
    }

    private static Field field(String code, FieldKind kind, String label, List<Field> columns) {
        return new Field(code, kind, new Words(label, label), new Words("", ""), Set.of(), Role.NONE, null, List.of(),
                columns, null, null);
    }

    /** By the time of the processor: a machine that is busy with other tests says nothing about the sheet. */
    @Test
    void anOrdinarySheetTakesLessThanThreeHundredMilliseconds() {
        DocumentView view = ordinary();
        sheet(view);
        long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int time = 0; time < 10; time++) {
            sheet(view);
        }
        long used = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from) / 10_000_000;
        System.out.println("A sheet: " + used + " ms of processor");
        assertTrue(used < 300, used + " ms");
    }

    /** The words without blanks and ends of lines; the file is left for eyes when a folder is named. */
    private static String text(String name, byte[] pdf) throws IOException {
        String folder = System.getProperty("gijido.test.keep");
        if (folder != null) {
            Files.write(Path.of(folder, name + ".pdf"), pdf);
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u3000]", "");
    }
}
