package org.gijido.approvals.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gijido.approvals.Act;
import org.gijido.approvals.State;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepMark;
import org.gijido.approvals.StepState;
import org.gijido.approvals.reading.DocumentView.BoxOnWay;
import org.gijido.approvals.reading.DocumentView.DoneAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 決裁欄 as on paper. */
class StampGridTest {

    private static final BoxOnWay DECIDER = Views.box(99, StepKind.DECISION, "政策調整部 部長", StepState.COMING, null, false);

    private static List<GridRow> rows(List<DoneAct> acts, BoxOnWay... boxes) {
        return new StampGrid(Locale.JAPANESE, Views.NOW).rows(Views.view(State.CIRCULATING, EnumSet.noneOf(Act.class), Set.of(),
                List.of(boxes), acts, List.of(Views.version(1, Views.content("件名", "伺い", null)))));
    }

    private static List<GridRow> rows(BoxOnWay... boxes) {
        return rows(List.of(), boxes);
    }

    /** The box of the first one given. */
    private static GridBox box(List<DoneAct> acts, BoxOnWay... boxes) {
        return rows(acts, boxes).stream().flatMap(row -> row.all().stream())
                .filter(box -> box.post().equals(boxes[0].post()) && !box.look().equals("above")).findFirst().orElseThrow();
    }

    private static BoxOnWay stamped(int id, StepKind kind, String post, StepMark mark) {
        return Views.box(id, kind, post, StepState.DONE,
                Views.stamp(mark, mark == StepMark.SUBSTITUTED ? post + " 髙橋 正人" : null, 1), false);
    }

    @Test
    void whoDecidesStandsFirstAndWhoPutItUpLastAndSectionsHaveARowOfTheirOwn() {
        List<GridRow> rows = rows(stamped(1, StepKind.LINE, "情報政策課 課長", StepMark.APPROVED),
                Views.box(2, StepKind.CONCURRENCE, "総務部 財政課 課長", StepState.WAITING, null, false), DECIDER);
        assertEquals(List.of("市長", "部長", "課長", "起案"), rows.get(0).boxes().stream().map(GridBox::head).toList());
        assertEquals(List.of("財政課 課長"), rows.get(1).boxes().stream().map(GridBox::head).toList());
        assertEquals(List.of("決裁", "合議"), rows.stream().map(GridRow::word).toList());
    }

    @Test
    void theBoxesAboveTheOneWhoDecidesAreStruckAndSaySoInWords() {
        GridBox above = rows(DECIDER).getFirst().boxes().getFirst();
        assertEquals("above", above.look());
        assertEquals("専決", above.note());
        assertEquals("別表第1-20", above.why());
        assertEquals("部長の専決のため、市長の押印はありません。", above.said());
    }

    @Test
    void aStampSaysUnitDayAndSurname() {
        GridBox box = box(List.of(), stamped(1, StepKind.LINE, "情報政策課 課長", StepMark.APPROVED));
        assertEquals("情報政策課 R8.12.1 山﨑", box.stamp().drawing().label());
        assertEquals("回議", box.why());
    }

    @Test
    void anEmptyBoxSaysWhoseTurnItIsAndSinceWhenItIsLate() {
        GridBox box = box(List.of(), Views.box(1, StepKind.DECISION, "政策調整部 部長", StepState.WAITING, null, true));
        assertEquals("髙橋 正人", box.holder());
        assertEquals("turn", box.look());
        assertEquals("別表第1-20", box.why());
        assertTrue(box.late());
        assertNull(box.stamp());
    }

    /** C06: a year later the box still says who stood for whom in which post, and why. */
    @Test
    void inTheSteadOfWhomAndWhyStandsBesideTheStampAlsoOnceItIsReviewed() {
        DoneAct act = new DoneAct(7, Act.SUBSTITUTE_DECIDE, "山﨑 由美子", "課長", null, "不在の登録による", Views.NOW, null, null, null, 1,
                false);
        BoxOnWay done = Views.ended(stamped(1, StepKind.DECISION, "政策調整部 部長", StepMark.SUBSTITUTED), 1, 7);
        GridBox box = box(List.of(act), Views.reviewed(done, "髙橋 正人"));
        assertEquals(List.of("代", "後閲"), box.marks());
        assertEquals("政策調整部 部長 髙橋 正人に代わって", box.stamp().stead());
        assertEquals("政策調整部 情報政策課 課長", box.stamp().post());
        assertEquals("理由：不在の登録による", box.stamp().reason());
        assertEquals("髙橋 正人　R8.12.8 10:00", box.note());
    }

    @Test
    void whoeverWasSkippedStampsAfterwards() {
        GridBox box = box(List.of(), Views.reviewed(Views.box(1, StepKind.LINE, "情報政策課 課長", StepState.SKIPPED, null, false),
                "髙橋 正人"));
        assertEquals(List.of("後閲"), box.marks());
        assertEquals("情報政策課 R8.12.8 髙橋", box.stamp().drawing().label());
    }

    @Test
    void onePressInTwoBoxesIsSaidInBoth() {
        BoxOnWay head = Views.ended(stamped(1, StepKind.LINE, "情報政策課 課長", StepMark.APPROVED), 1, 4);
        BoxOnWay department = Views.ended(stamped(2, StepKind.DECISION, "政策調整部 部長", StepMark.DECIDED), 1, 4);
        BoxOnWay other = Views.ended(stamped(3, StepKind.LINE, "情報政策課 係長", StepMark.APPROVED), 1, 3);
        assertEquals("部長の欄と一度に押印", box(List.of(), head, department, other).stamp().twin());
        assertEquals("課長の欄と一度に押印", box(List.of(), department, head, other).stamp().twin());
        assertEquals("", box(List.of(), other, head, department).stamp().twin());
    }

    @ParameterizedTest
    @MethodSource
    void eachBoxSaysWhyItIsThere(BoxOnWay box, Act maker, String why) {
        DoneAct act = Views.done(5, maker, "髙橋 正人", Views.NOW, null);
        GridBox found = box.kind() == StepKind.DECISION ? box(List.of(act), box) : box(List.of(act), box, DECIDER);
        assertEquals(why, (found.whose() + " " + found.why()).strip());
    }

    static Stream<Arguments> eachBoxSaysWhyItIsThere() {
        BoxOnWay line = Views.box(1, StepKind.LINE, "副市長", StepState.WAITING, null, false);
        BoxOnWay section = Views.box(1, StepKind.CONCURRENCE, "総務部 財政課 課長", StepState.WAITING, null, false);
        BoxOnWay decision = Views.box(1, StepKind.DECISION, "市長", StepState.WAITING, null, false);
        return Stream.of(Arguments.of(line, Act.SUBMIT, "部長の決裁 別表第1-20"), Arguments.of(section, Act.SUBMIT, "別表第1-20"),
                Arguments.of(Views.because(section, "起案者が加えた合議", 5), Act.SUBMIT, "起案者が加えた合議"),
                Arguments.of(Views.because(section, "", 5), Act.ADD_STEP, "髙橋 正人が追加"),
                Arguments.of(Views.because(section, "", 5), Act.REROUTE, "髙橋 正人が経路を変更"),
                Arguments.of(decision, Act.SUBMIT, "別表第1-20"),
                Arguments.of(Views.because(decision, "別表第1-20", 5), Act.DISSENT, "不同意により上位の決裁　別表第1-20"));
    }

    @Test
    void aHundredSectionsGoOnOnFurtherSheetsAndNoneIsLost() {
        BoxOnWay[] sections = IntStream.rangeClosed(1, 100)
                .mapToObj(
                        number -> number < 60 ? stamped(number, StepKind.CONCURRENCE, "部 第" + number + "課 課長", StepMark.CONCURRED)
                                : Views.box(number, StepKind.CONCURRENCE, "部 第" + number + "課 課長", StepState.WAITING, null,
                                        number == 70))
                .toArray(BoxOnWay[]::new);
        GridRow row = rows(sections).getLast();
        assertEquals(16, row.boxes().size());
        assertEquals(List.of(40, 40, 4), row.sheets().stream().map(sheet -> sheet.boxes().size()).toList());
        assertEquals("続紙1　合議 17～56（押印済み 15）", row.sheets().getFirst().words());
        assertEquals(List.of(true, false, false), row.sheets().stream().map(GridSheet::open).toList());
        assertEquals(100, row.all().stream().map(GridBox::post).distinct().count());
    }

    @Test
    void whatCountsNoMoreIsStruckInARowOfItsOwn() {
        GridBox struck = rows(Views.box(1, StepKind.LINE, "情報政策課 課長", StepState.VOID,
                Views.stamp(StepMark.APPROVED, null, 1), false)).getLast().boxes().getFirst();
        assertEquals("struck", struck.look());
        assertEquals("この押印は無効です。", struck.said());
    }
}
