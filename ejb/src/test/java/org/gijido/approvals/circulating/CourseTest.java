package org.gijido.approvals.circulating;

import static org.gijido.approvals.circulating.Walk.ACCOUNTS;
import static org.gijido.approvals.circulating.Walk.CONTRACT;
import static org.gijido.approvals.circulating.Walk.DEPARTMENT;
import static org.gijido.approvals.circulating.Walk.DIVISION;
import static org.gijido.approvals.circulating.Walk.FINANCE;
import static org.gijido.approvals.circulating.Walk.MAYOR;
import static org.gijido.approvals.circulating.Walk.SECTION;
import static org.gijido.approvals.circulating.Walk.VICE;
import static org.gijido.approvals.circulating.Walk.drafter;
import static org.gijido.approvals.circulating.Walk.hand;
import static org.gijido.approvals.circulating.Walk.holder;
import static org.gijido.approvals.circulating.Walk.line;
import static org.gijido.approvals.circulating.Walk.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.gijido.approvals.Act;
import org.gijido.approvals.ActorKind;
import org.gijido.approvals.Hand;
import org.gijido.approvals.PlannedStep;
import org.gijido.approvals.State;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepMark;
import org.gijido.approvals.StepState;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What each act does to a document on its way. */
class CourseTest {

    /** The line, two sections side by side of which one has an inner order, the decision, a reader. */
    private static List<PlannedStep> withSections() {
        return List.of(step(1, 1, 1, StepKind.LINE, DIVISION), step(2, 1, 1, StepKind.CONCURRENCE, FINANCE),
                step(2, 2, 1, StepKind.CONCURRENCE, CONTRACT), step(3, 1, 1, StepKind.DECISION, VICE),
                step(4, 1, 1, StepKind.CIRCULATION, ACCOUNTS));
    }

    @Test
    void itGoesUpTheLineAndIsDecided() {
        Walk walk = new Walk().submit(line(SECTION, DIVISION, DEPARTMENT));
        assertEquals("10/係長級", walk.turns());
        walk.press(Act.APPROVE, SECTION).press(Act.APPROVE, DIVISION);
        assertEquals(State.CIRCULATING, walk.state());
        walk.press(Act.DECIDE, DEPARTMENT);
        assertEquals(State.DECIDED, walk.state());
        assertEquals("10/係長級=DONE 10/課長級=DONE 1/部長級=DONE", walk.boxes());
    }

    @Test
    void sectionsConcurSideBySideAndItGoesOnWhenAllHaveAnswered() {
        Walk walk = new Walk().submit(withSections()).press(Act.APPROVE, DIVISION);
        assertEquals("20/課長級 30/課長級", walk.turns());
        walk.press(Act.CONCUR, CONTRACT);
        assertEquals("20/課長級", walk.turns());
        walk.press(Act.CONCUR, FINANCE);
        assertEquals("副市長", walk.turns());
        walk.press(Act.DECIDE, VICE);
        assertEquals("50/課長級", walk.turns());
        walk.press(Act.READ_CIRCULATION, ACCOUNTS);
        assertEquals("", walk.turns());
        refused("readAlready", () -> walk.press(Act.READ_CIRCULATION, ACCOUNTS));
    }

    @Test
    void aSectionHasAnOrderOfItsOwn() {
        Walk walk = new Walk().submit(List.of(step(1, 1, 1, StepKind.CONCURRENCE, FINANCE),
                step(1, 1, 2, StepKind.CONCURRENCE, CONTRACT), step(1, 2, 1, StepKind.CONCURRENCE, ACCOUNTS),
                step(2, 1, 1, StepKind.DECISION, MAYOR)));
        assertEquals("20/課長級 50/課長級", walk.turns());
        walk.press(Act.CONCUR, FINANCE);
        assertEquals("30/課長級 50/課長級", walk.turns());
    }

    @Test
    void whoeverOfTwoComesFirstIsEnoughWhereOneIsEnough() {
        Walk walk = new Walk().submit(List.of(new PlannedStep(1, 1, 1, StepKind.LINE, Walk.at(SECTION), "", 1),
                new PlannedStep(1, 2, 1, StepKind.LINE, Walk.at(DIVISION), "", 1), step(2, 1, 1, StepKind.DECISION, MAYOR)));
        assertEquals("10/係長級 10/課長級", walk.turns());
        walk.press(Act.APPROVE, DIVISION);
        assertEquals("市長", walk.turns());
        assertFalse(walk.kinds(holder(SECTION)).contains(ActorKind.LINE_HOLDER));
    }

    @Test
    @DisplayName("C33 前提：課長に回っている。もし：意見を空のまま承認する。"
            + "ならば：承認は記録され、意見は無い。")
    void anActWithoutNeedOfWordsIsRecordedWithoutWords() {
        Walk walk = new Walk().submit(line(SECTION, DIVISION)).press(Act.APPROVE, holder(SECTION), " ");
        assertEquals(null, walk.acts().getLast().note());
    }

    @Test
    void oneWhoHoldsTwoFollowingPostsPressesOnceAndBothBoxesSaySo() {
        Hand both = hand(5, SECTION, DIVISION);
        Walk walk = new Walk().submit(line(SECTION, DIVISION, DEPARTMENT)).press(Act.APPROVE, both, null);
        assertEquals("10/係長級=DONE 10/課長級=DONE 1/部長級=WAITING", walk.boxes());
        assertEquals("1部 総務課 係長", walk.box(SECTION).stamp().orElseThrow().post());
        assertEquals("1部 総務課 課長", walk.box(DIVISION).stamp().orElseThrow().post());
        assertEquals(2, walk.acts().size());
    }

    @Test
    void oneWhoAlsoDecidesMayDecideWithThePressBefore() {
        Hand both = hand(5, DIVISION, DEPARTMENT);
        Walk walk = new Walk().submit(line(DIVISION, DEPARTMENT));
        assertTrue(walk.open(both).containsAll(List.of(Act.APPROVE, Act.DECIDE)));
        walk.press(Act.DECIDE, both, null);
        assertEquals("10/課長級=DONE 1/部長級=DONE", walk.boxes());
        assertEquals(StepMark.APPROVED, walk.box(DIVISION).stamp().orElseThrow().mark());
        assertEquals(StepMark.DECIDED, walk.box(DEPARTMENT).stamp().orElseThrow().mark());
    }

    @Test
    @DisplayName("C28 前提：課長がまだ承認していない。もし：部長が一覧を開く。"
            + "ならば：「あなたの番」ではなく「これから」にある。")
    void whoComesLaterIsNotAskedYet() {
        Walk walk = new Walk().submit(line(SECTION, DIVISION, DEPARTMENT));
        assertFalse(walk.kinds(holder(DIVISION)).contains(ActorKind.LINE_HOLDER));
        refused("notYours", () -> walk.press(Act.APPROVE, DIVISION));
    }

    @Test
    void whatWasSeenBeforeTheContentChangedIsNotStamped() {
        Walk walk = new Walk().submit(line(SECTION, DIVISION));
        walk.press(Act.CORRECT_FORMAL, holder(SECTION), "字の誤り");
        Order stale = new Order(UUID.randomUUID(), Act.APPROVE, 1, null, null);
        refused("changed", () -> walk.press(stale, holder(SECTION)));
        assertEquals("10/係長級", walk.turns());
    }

    @Test
    @DisplayName("C26 前提：同じ職に二人いる。もし：一人が承認した後にもう一人が押す。"
            + "ならば：誰がいつ承認したかを読み、二重には記録されない。")
    void theSecondOfTwoWhoHoldAPostReadsWhoWasFirst() {
        Walk walk = new Walk().submit(line(SECTION, DIVISION, DEPARTMENT)).press(Act.APPROVE, SECTION);
        Order late = new Order(UUID.randomUUID(), Act.APPROVE, 1, 1L, null);
        BusinessException refusal = refused("already", () -> walk.press(late, hand(55, SECTION)));
        assertEquals("9:00", refusal.arguments()[1]);
    }

    /** Naming a box gives nobody a turn that is not theirs. */
    @Test
    void whoNamesTheirComingBoxStillHasToWait() {
        Walk walk = new Walk().submit(line(SECTION, DIVISION, DEPARTMENT));
        List<PlannedStep> contract = List.of(step(1, 1, 1, StepKind.CONCURRENCE, CONTRACT));
        for (Act act : List.of(Act.APPROVE, Act.REMAND, Act.ASK, Act.HOLD, Act.ADD_STEP, Act.CORRECT_FORMAL)) {
            Order named = new Order(UUID.randomUUID(), act, 1, walk.steps().get(1).id() == null ? 2L : walk.steps().get(1).id(),
                    "理由",
                    null, null, LocalDate.of(2026, 12, 1), Walk.routed(contract), List.of());
            refused("notYours", () -> walk.press(named, holder(DIVISION)));
        }
        assertEquals("10/係長級=WAITING 10/課長級=COMING 1/部長級=COMING", walk.boxes());
        walk.press(Act.APPROVE, SECTION);
        Order done = new Order(UUID.randomUUID(), Act.REMAND, 1, 1L, "理由");
        refused("already", () -> walk.press(done, hand(55, SECTION)));
        refused("notYours", () -> walk.press(done, holder(SECTION)));
    }

    @Test
    void aSecondDissentRaisesTheDeciderNoFurther() {
        Walk walk = new Walk().submit(withSections()).press(Act.APPROVE, DIVISION);
        walk.higher = new Order.Routed(step(1, 1, 1, StepKind.DECISION, MAYOR), "市長");
        walk.press(Act.DISSENT, holder(FINANCE), "予算がない").press(Act.DISSENT, holder(CONTRACT), "契約できない");
        assertEquals("10/課長級=DONE 20/課長級=DONE 30/課長級=DONE 副市長=WAITING 市長=COMING 50/課長級=COMING", walk.boxes());
    }

    @Test
    void whoDraftedDoesNotDecide() {
        Hand drafterWhoDecides = hand(1, Walk.STAFF, DEPARTMENT);
        Walk walk = new Walk().submit(line(SECTION, DEPARTMENT)).press(Act.APPROVE, SECTION);
        refused("selfDecision", () -> walk.press(Act.DECIDE, drafterWhoDecides, null));
        Walk before = new Walk();
        before.document.handle(true, false);
        before.submit(line(SECTION, DEPARTMENT));
        refused("selfDecision", () -> before.press(Act.PULL_UP, drafterWhoDecides, "急ぐため"));
    }

    @Test
    void itIsTakenBackBeforeAnybodyElseHasActed() {
        Walk walk = new Walk().submit(line(SECTION, DIVISION)).press(Act.RECALL, drafter(), null);
        assertEquals(State.DRAFT, walk.state());
        walk.submit(line(SECTION, DIVISION)).press(Act.APPROVE, SECTION);
        refused("recallTooLate", () -> walk.press(Act.RECALL, drafter(), null));
    }

    @Test
    @DisplayName("C11 前提：二つの課に合議している。もし：どの課も押さないうちに引き戻し、三つの課に出し直す。"
            + "ならば：待つのはちょうど三つ。")
    void afterItWasTakenBackFromTwoSectionsThreeWait() {
        Walk walk = new Walk().submit(List.of(step(1, 1, 1, StepKind.CONCURRENCE, FINANCE),
                step(1, 2, 1, StepKind.CONCURRENCE, CONTRACT), step(2, 1, 1, StepKind.DECISION, MAYOR)))
                .press(Act.RECALL, drafter(), null);
        walk.submit(List.of(step(1, 1, 1, StepKind.CONCURRENCE, FINANCE), step(1, 2, 1, StepKind.CONCURRENCE, CONTRACT),
                step(1, 3, 1, StepKind.CONCURRENCE, ACCOUNTS), step(2, 1, 1, StepKind.DECISION, MAYOR)));
        assertEquals("20/課長級 30/課長級 50/課長級", walk.turns());
    }

    @Test
    @DisplayName("C10 前提：契約課と財政課が同時に待つ。もし：契約課が差し戻す。"
            + "ならば：財政課の欄も閉じ、出し直すと両方が一度ずつ待つ。")
    void aReturnFromOneSectionClosesTheOtherAndBothWaitOnceAgain() {
        Walk walk = new Walk().submit(withSections()).press(Act.APPROVE, DIVISION)
                .press(Act.REMAND, holder(CONTRACT), "見積りがありません");
        assertEquals(State.RETURNED, walk.state());
        assertEquals("", walk.turns());
        walk.submit(withSections()).press(Act.APPROVE, DIVISION);
        assertEquals("20/課長級 30/課長級", walk.turns());
    }

    @Test
    @DisplayName("C12 前提：二つの課が同時に待つ。もし：二人がほぼ同時に差し戻す。"
            + "ならば：差戻しは一度で、後の人は何が起きたかを読む。")
    void theSecondOfTwoReturnsIsToldWhatHappened() {
        Walk walk = new Walk().submit(withSections()).press(Act.APPROVE, DIVISION)
                .press(Act.REMAND, holder(CONTRACT), "見積りがありません");
        refused("state", () -> walk.press(Act.REMAND, holder(FINANCE), "予算がありません"));
        assertEquals(State.RETURNED, walk.state());
    }

    @Test
    @DisplayName("C34 前提：課長が長い意見に異体字「葛󠄀」を使う。もし：差し戻す。"
            + "ならば：意見は一字も変わらずに残る。")
    void theWordsOfAReturnAreKeptAsTheyWereWritten() {
        String note = "葛󠄀".repeat(300);
        Walk walk = new Walk().submit(line(SECTION, DIVISION)).press(Act.REMAND, holder(SECTION), note);
        assertEquals(note, walk.acts().getLast().note());
        Walk silent = new Walk().submit(line(SECTION, DIVISION));
        refused("reasonMissing", () -> silent.press(Act.REMAND, holder(SECTION), "  "));
    }

    @Test
    @DisplayName("C15 前提：部長が差し戻した。もし：形式だけを直して出し直す。"
            + "ならば：最初の人ではなく、差し戻した部長に届く。")
    void whoSentItBackGetsItAgainWhenNothingButFormalThingsChanged() {
        Walk walk = new Walk().submit(line(SECTION, DIVISION, DEPARTMENT)).press(Act.APPROVE, SECTION)
                .press(Act.REMAND, holder(DIVISION), "日付を直してください");
        assertTrue(walk.struck(SECTION).isPresent());
        walk.submit(line(SECTION, DIVISION, DEPARTMENT), true);
        assertEquals("10/係長級=DONE 10/課長級=WAITING 1/部長級=COMING", walk.boxes());
        assertEquals(1, walk.box(SECTION).stamp().orElseThrow().version());
    }

    /** C16. */
    @Test
    @DisplayName("C30 前提：90万円で回議中に差し戻された。もし：金額を上げて出し直す。"
            + "ならば：前の印は無効になり、増えた決裁者にも回る。")
    void whenMoreThanFormalThingsChangedAllStampAgain() {
        Walk walk = new Walk().submit(line(SECTION, DIVISION)).press(Act.APPROVE, SECTION)
                .press(Act.REMAND, holder(DIVISION), "金額が違います");
        walk.submit(withSections(), false);
        assertEquals("10/課長級", walk.turns());
        Walk otherWay = new Walk().submit(line(SECTION, DIVISION)).press(Act.APPROVE, SECTION)
                .press(Act.REMAND, holder(DIVISION), "合議が必要です");
        otherWay.submit(List.of(step(1, 1, 1, StepKind.LINE, SECTION), step(2, 1, 1, StepKind.CONCURRENCE, FINANCE),
                step(3, 1, 1, StepKind.DECISION, DIVISION)), true);
        assertEquals("10/係長級", otherWay.turns());
    }

    @Test
    void itGoesBackToABoxThatWasStamped() {
        Walk walk = new Walk().submit(line(SECTION, DIVISION, DEPARTMENT, MAYOR)).press(Act.APPROVE, SECTION)
                .press(Act.APPROVE, DIVISION);
        walk.press(walk.order(Act.REMAND, "課長ともう一度話してください", walk.box(DIVISION).id(), List.of()), holder(DEPARTMENT));
        assertEquals(State.CIRCULATING, walk.state());
        assertEquals("10/係長級=DONE 10/課長級=WAITING 1/部長級=COMING 市長=COMING", walk.boxes());
        assertTrue(walk.struck(DIVISION).isPresent());
        refused("remandTarget", () -> walk.press(walk.order(Act.REMAND, "x", walk.box(DEPARTMENT).id(), List.of()),
                holder(DIVISION)));
    }

    @Test
    void onlyWhoDecidesRejectsAndItEndsThere() {
        Walk walk = new Walk().submit(line(SECTION, DIVISION));
        refused("notYours", () -> walk.press(Act.REJECT, holder(SECTION), "だめ"));
        walk.press(Act.APPROVE, SECTION).press(Act.REJECT, holder(DIVISION), "必要がない");
        assertEquals(State.REJECTED, walk.state());
        refused("state", () -> walk.press(Act.DECIDE, DIVISION));
        walk.press(Act.SCRAP, drafter(), "取りやめ");
        assertEquals(State.SCRAPPED, walk.state());
    }

    @Test
    void itIsHeldOnlyWhenAllWhoAreAskedHold() {
        Walk walk = new Walk().submit(withSections()).press(Act.APPROVE, DIVISION);
        LocalDate friday = LocalDate.of(2026, 12, 4);
        walk.press(walk.until(Act.HOLD, friday), holder(FINANCE));
        assertEquals(State.CIRCULATING, walk.state());
        walk.press(walk.until(Act.HOLD, friday), holder(CONTRACT));
        assertEquals(State.HELD, walk.state());
        walk.press(Act.CONCUR, CONTRACT);
        assertEquals(StepState.HELD, walk.box(FINANCE).state());
        walk.press(Act.RELEASE, FINANCE);
        assertEquals(State.CIRCULATING, walk.state());
    }

    @Test
    void aHoldHasAnEndWithinTheDaysOfTheCity() {
        Walk walk = new Walk().submit(line(SECTION, DIVISION));
        for (LocalDate day : new LocalDate[] {null, LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 8)}) {
            refused("holdDays", () -> walk.press(walk.until(Act.HOLD, day), holder(SECTION)));
        }
        walk.press(walk.until(Act.HOLD, LocalDate.of(2026, 12, 7)), holder(SECTION));
        assertEquals(State.HELD, walk.state());
        refused("state", () -> walk.section(walk.order(Act.RELEASE, "長すぎます", null, List.of())));
        walk.now = LocalDateTime.of(2026, 12, 8, 9, 0);
        walk.section(walk.order(Act.RELEASE, "長すぎます", null, List.of()));
        assertEquals("10/係長級=WAITING 10/課長級=COMING", walk.boxes());
    }

    /** C01. */
    @Test
    @DisplayName("C06 前提：決裁者が不在で理由が登録されている。もし：代決する。"
            + "ならば：欄に、代わった人、代わられた人、理由が残る。")
    void inTheSteadOfADeciderWhoIsAwayTheBoxSaysOnWhoseBehalf() {
        Walk walk = new Walk().submit(line(SECTION, DIVISION)).press(Act.APPROVE, SECTION);
        walk.stead = new Presence.Stead.First("佐々木", "出張");
        walk.press(Act.SUBSTITUTE_DECIDE, hand(7, Walk.STAFF), null);
        assertEquals(State.DECIDED, walk.state());
        ApprovalStep box = walk.box(DIVISION);
        assertEquals(StepMark.SUBSTITUTED, box.stamp().orElseThrow().mark());
        assertEquals("10/課長級 佐々木", box.stamp().orElseThrow().stead());
        assertEquals("出張", walk.acts().getLast().note());
        assertTrue(walk.kinds(holder(DIVISION)).contains(ActorKind.POST_REVIEWER));
        walk.press(Act.POST_REVIEW, DIVISION);
        assertFalse(walk.kinds(holder(DIVISION)).contains(ActorKind.POST_REVIEWER));
    }

    @Test
    void nobodyDecidesInTheSteadOfOneWhoIsThereNorOutOfOrderNorInABarredMatter() {
        Walk walk = new Walk().submit(line(SECTION, DIVISION)).press(Act.APPROVE, SECTION);
        Hand deputy = hand(7, Walk.STAFF);
        walk.stead = new Presence.Stead.HolderPresent("佐々木");
        refused("deciderPresent", () -> walk.press(Act.SUBSTITUTE_DECIDE, deputy, null));
        walk.stead = new Presence.Stead.Behind(1, "課長補佐 田辺");
        refused("substituteOrder", () -> walk.press(Act.SUBSTITUTE_DECIDE, deputy, null));
        walk.document.bar("別表第1-1");
        walk.stead = new Presence.Stead.First("佐々木", "出張");
        refused("substituteBarred", () -> walk.press(Act.SUBSTITUTE_DECIDE, deputy, null));
        refused("notYours", () -> walk.press(Act.SUBSTITUTE_DECIDE, holder(SECTION), null));
    }

    @Test
    void aSectionThatDoesNotAgreeKeepsItsOpinionAndRaisesTheDecider() {
        Walk walk = new Walk().submit(withSections()).press(Act.APPROVE, DIVISION);
        walk.higher = new Order.Routed(step(1, 1, 1, StepKind.DECISION, MAYOR), "市長");
        refused("reasonMissing", () -> walk.press(Act.DISSENT, FINANCE));
        walk.press(Act.DISSENT, holder(FINANCE), "予算の裏付けがない").press(Act.CONCUR, CONTRACT);
        assertEquals(StepMark.DISSENTED, walk.box(FINANCE).stamp().orElseThrow().mark());
        assertEquals("10/課長級=DONE 20/課長級=DONE 30/課長級=DONE 副市長=WAITING 市長=COMING 50/課長級=COMING", walk.boxes());
        walk.press(Act.APPROVE, VICE);
        walk.stead = new Presence.Stead.First("市長", "出張");
        refused("substituteBarred", () -> walk.press(Act.SUBSTITUTE_DECIDE, hand(7, VICE), null));
        walk.press(Act.DECIDE, MAYOR);
        assertEquals(State.DECIDED, walk.state());
    }

    @Test
    @DisplayName("C29 前提：下位の職が不在。もし：上位の職が開く。"
            + "ならば：理由を書いて引き上げられ、飛ばされた人は後閲する。")
    void aSuperiorActsFirstWhereTheOneBeforeIsAway() {
        Walk walk = new Walk().submit(line(SECTION, DIVISION, DEPARTMENT, MAYOR));
        refused("lowerPresent", () -> walk.press(Act.PULL_UP, holder(DIVISION), "急ぎます"));
        walk.away(SECTION);
        assertTrue(walk.open(holder(DIVISION)).contains(Act.PULL_UP));
        refused("reasonMissing", () -> walk.press(Act.PULL_UP, DIVISION));
        walk.press(Act.PULL_UP, holder(DIVISION), "係長が出張のため");
        assertEquals("10/係長級=SKIPPED 10/課長級=DONE 1/部長級=WAITING 市長=COMING", walk.boxes());
        assertTrue(walk.open(holder(SECTION)).contains(Act.POST_REVIEW));
    }

    @Test
    void aSuperiorWhoDecidesPullsUpAndDecides() {
        Walk walk = new Walk().submit(line(SECTION, DIVISION)).away(SECTION).press(Act.PULL_UP, holder(DIVISION), "出張のため");
        assertEquals(State.DECIDED, walk.state());
    }

    @Test
    void aSuperiorDoesNotSkipAnotherSectionNorTheOneWhoIsThere() {
        Walk walk = new Walk().submit(withSections()).away(DIVISION);
        refused("sectionBefore", () -> walk.press(Act.PULL_UP, holder(VICE), "急ぎます"));
        Walk line = new Walk().submit(line(SECTION, DIVISION, DEPARTMENT)).away(SECTION);
        refused("lowerPresent", () -> line.press(Act.PULL_UP, holder(DEPARTMENT), "急ぎます"));
        line.now = line.now.plusDays(3);
        line.away(DIVISION).press(Act.PULL_UP, holder(DEPARTMENT), "急ぎます");
        assertEquals(State.DECIDED, line.state());
    }

    @Test
    void whoComesTooLateIsPulledUpAndAnUrgentMatterAtOnce() {
        Walk late = new Walk().submit(line(SECTION, DIVISION, DEPARTMENT));
        late.now = late.now.plusDays(2).plusMinutes(1);
        late.press(Act.PULL_UP, holder(DIVISION), "期限を過ぎたため");
        assertEquals(StepState.SKIPPED, late.box(SECTION).state());
        Walk urgent = new Walk();
        urgent.document.handle(true, false);
        urgent.submit(line(SECTION, DIVISION, DEPARTMENT)).press(Act.PULL_UP, holder(DIVISION), "本日中の回答が必要");
        assertEquals(StepState.SKIPPED, urgent.box(SECTION).state());
    }

    @Test
    @DisplayName("C20 前提：承認を押し間違えた。もし：5分以内で、後に誰も押していない。"
            + "ならば：承認を取り消せて、経緯に残る。")
    void aSlipIsTakenBackWithinFiveMinutes() {
        Walk walk = new Walk().submit(withSections()).later(1).press(Act.APPROVE, DIVISION).later(5)
                .press(Act.UNDO, DIVISION);
        assertEquals("10/課長級", walk.turns());
        assertTrue(walk.struck(DIVISION).isPresent());
        walk.press(Act.APPROVE, DIVISION).later(6);
        refused("undoTooLate", () -> walk.press(Act.UNDO, DIVISION));
        walk.press(Act.CONCUR, FINANCE).press(Act.CONCUR, CONTRACT);
        refused("undoTooLate", () -> walk.press(Act.UNDO, FINANCE));
        walk.press(Act.UNDO, CONTRACT);
        assertEquals("10/課長級=DONE 20/課長級=DONE 30/課長級=WAITING 副市長=COMING 50/課長級=COMING", walk.boxes());
    }

    @Test
    void aDecisionIsNotTakenBack() {
        Walk walk = new Walk().submit(line(SECTION, DIVISION)).press(Act.APPROVE, SECTION).press(Act.DECIDE, DIVISION);
        refused("state", () -> walk.press(Act.UNDO, DIVISION));
    }

    @Test
    void aDissentTakenBackLowersTheDeciderAgain() {
        Walk walk = new Walk().submit(withSections()).press(Act.APPROVE, DIVISION).later(1);
        walk.higher = new Order.Routed(step(1, 1, 1, StepKind.DECISION, MAYOR), "市長");
        walk.press(Act.DISSENT, holder(FINANCE), "予算がない").later(1).press(Act.UNDO, FINANCE);
        assertEquals("10/課長級=DONE 20/課長級=WAITING 30/課長級=WAITING 副市長=COMING 50/課長級=COMING", walk.boxes());
    }

    @Test
    void whoIsAskedAnswersOnce() {
        Walk walk = new Walk().submit(line(SECTION, DIVISION)).press(Act.ASK, holder(SECTION), "単価の根拠は");
        walk.press(Act.ANSWER, drafter(), "見積書のとおりです");
        refused("notAsked", () -> walk.press(Act.ANSWER, drafter(), "もう一度"));
        walk.press(Act.APPROVE, SECTION);
        Order toSection = walk.order(Act.ASK, "確認しましたか", holder(SECTION).actor().personId(), List.of());
        walk.press(toSection, holder(DIVISION));
        refused("notAsked", () -> walk.press(Act.ANSWER, drafter(), "私ではない"));
        walk.press(Act.ANSWER, holder(SECTION), "確認しました");
        Order stranger = walk.order(Act.ASK, "?", 999L, List.of());
        refused("askWhom", () -> walk.press(stranger, holder(DIVISION)));
        assertEquals("10/課長級", walk.turns());
    }

    @Test
    void aSectionIsAskedBeforeTheOwnStep() {
        Walk walk = new Walk().submit(line(SECTION, DIVISION));
        List<PlannedStep> contract = List.of(step(1, 1, 1, StepKind.CONCURRENCE, CONTRACT));
        walk.press(walk.order(Act.ADD_STEP, null, null, contract), holder(SECTION));
        assertEquals("30/課長級=WAITING 10/係長級=COMING 10/課長級=COMING", walk.boxes());
        walk.press(Act.CONCUR, CONTRACT);
        assertEquals("10/係長級", walk.turns());
        refused("routeCircle", () -> walk.press(walk.order(Act.ADD_STEP, null, null, contract), holder(SECTION)));
        walk.section(walk.order(Act.ADD_STEP, null, null, List.of(step(1, 1, 1, StepKind.CONCURRENCE, FINANCE))));
        assertEquals("20/課長級", walk.turns());
    }

    /** C39. */
    @Test
    @DisplayName("C14 前提：回付の途中。もし：文書担当課が三度、経路を変更する。"
            + "ならば：三度とも記録に残り、最後の人が押せる。")
    void theDocumentSectionSendsItAnotherWayThreeTimesAndTheLastOneActs() {
        Walk walk = new Walk().submit(line(SECTION, DIVISION, DEPARTMENT)).press(Act.APPROVE, holder(SECTION), "よいと思います");
        for (List<PlannedStep> way : List.of(line(DEPARTMENT), line(DIVISION, VICE), line(VICE, MAYOR))) {
            walk.section(walk.order(Act.REROUTE, "人事異動のため", null, way));
        }
        assertEquals("10/係長級=DONE 副市長=WAITING 市長=COMING", walk.boxes());
        assertEquals("よいと思います", walk.acts().get(1).note());
        assertEquals(3, walk.acts().stream().filter(act -> act.act() == Act.REROUTE).count());
        walk.press(Act.APPROVE, VICE).press(Act.DECIDE, MAYOR);
        assertEquals(State.DECIDED, walk.state());
    }

    @Test
    void anotherWayKeepsTheRuleAndItsSections() {
        Walk walk = new Walk().submit(withSections());
        refused("deciderBelowRule", () -> walk.section(walk.order(Act.REROUTE, "x", null, line(Walk.STAFF))));
        refused("sectionRemoved", () -> walk.section(walk.order(Act.REROUTE, "x", null, line(VICE))));
        refused("oneDecision", () -> walk.section(walk.order(Act.REROUTE, "x", null, List.of())));
        walk.press(Act.APPROVE, DIVISION);
        refused("routeCircle", () -> walk.section(walk.order(Act.REROUTE, "x", null,
                Stream.concat(Stream.of(step(1, 1, 1, StepKind.LINE, DIVISION), step(1, 2, 1, StepKind.CONCURRENCE, FINANCE),
                        step(1, 3, 1, StepKind.CONCURRENCE, CONTRACT)), Stream.of(step(2, 1, 1, StepKind.DECISION, MAYOR)))
                        .toList())));
    }

    @Test
    void aWayLaidOutWhileItWasBackIsTakenTheNextTime() {
        Walk walk = new Walk().submit(line(SECTION, DIVISION)).press(Act.REMAND, holder(SECTION), "経路が違う");
        walk.section(walk.order(Act.REROUTE, "主管が違う", null, line(FINANCE, MAYOR)));
        assertEquals(State.RETURNED, walk.state());
        walk.submit(line(SECTION, DIVISION));
        assertEquals("20/課長級", walk.turns());
    }

    @Test
    void aWayLaidOutForLessMoneyIsNotTaken() {
        Walk walk = new Walk().submit(line(SECTION, DIVISION)).press(Act.REMAND, holder(SECTION), "見積りが違う");
        walk.section(walk.order(Act.REROUTE, "主管が違う", null, line(SECTION, DIVISION)));
        refused("laidOutWithout", () -> walk.submit(line(SECTION, VICE)));
        refused("laidOutWithout", () -> walk.submit(withSections()));
        assertEquals(State.RETURNED, walk.state());
        walk.section(walk.order(Act.REROUTE, "金額が増えたため", null, line(SECTION, MAYOR)));
        walk.submit(line(SECTION, VICE));
        assertEquals("10/係長級", walk.turns());
    }

    @Test
    void aPaperRoundIsRecordedWithEveryBox() {
        Walk walk = new Walk().submit(line(SECTION, DIVISION)).press(Act.BEGIN_PAPER_ROUND, drafter(), "図面が大きいため");
        assertEquals(State.PAPER_ROUND, walk.state());
        refused("state", () -> walk.press(new Order(UUID.randomUUID(), Act.APPROVE, 1, 1L, null), holder(SECTION)));
        walk.course(drafter());
        Order one = paper(walk, walk.box(SECTION).id());
        refused("paperStampMissing", () -> walk.section(one));
        walk.section(paper(walk, walk.box(SECTION).id(), walk.box(DIVISION).id()));
        assertEquals(State.DECIDED, walk.state());
        assertEquals(StepMark.ON_PAPER, walk.box(DIVISION).stamp().orElseThrow().mark());
    }

    @Test
    void aDraftMayGoRoundOnPaperFromTheBeginning() {
        Walk walk = new Walk();
        walk.press(walk.order(Act.BEGIN_PAPER_ROUND, "秘密のため", null, line(SECTION, DIVISION)), drafter());
        assertEquals("10/係長級=COMING 10/課長級=COMING", walk.boxes());
        walk.section(walk.order(Act.REMAND, "決裁されずに戻った", null, List.of()));
        assertEquals(State.RETURNED, walk.state());
    }

    @Test
    void itIsEnforcedFromADayNotBeforeTheDecision() {
        Walk walk = new Walk().submit(line(SECTION, DIVISION)).press(Act.APPROVE, SECTION).press(Act.DECIDE, DIVISION);
        refused("enforceDay", () -> walk.press(walk.until(Act.ENFORCE, LocalDate.of(2026, 11, 29)), drafter()));
        walk.press(walk.until(Act.ENFORCE, LocalDate.of(2026, 11, 30)), drafter());
        assertEquals(State.ENFORCED, walk.state());
        assertEquals(LocalDate.of(2026, 11, 30), walk.document.enforcedOn());
    }

    @Test
    @DisplayName("C32 前提：小川さんが二つの職を持つ。もし：その一方に回ってきて押す。"
            + "ならば：印はその職のもの。")
    void aStampShowsThePostForWhichItWasPut() {
        Hand ogawa = hand(6, FINANCE, SECTION);
        Walk walk = new Walk().submit(line(SECTION, DIVISION)).press(Act.APPROVE, ogawa, null);
        assertEquals("1部 総務課 係長", walk.box(SECTION).stamp().orElseThrow().post());
    }

    private static Order paper(Walk walk, Long... steps) {
        return new Order(UUID.randomUUID(), Act.RECORD_PAPER_ROUND, 1, null, null, null, null, null, List.of(), Stream.of(steps)
                .map(id -> new Order.OnPaper(id, "職員", walk.now)).toList(), true);
    }

    private static BusinessException refused(String key, Executable act) {
        BusinessException refusal = assertThrows(BusinessException.class, act);
        assertEquals("approvals.error." + key, refusal.key());
        return refusal;
    }
}
