package org.gijido.approvals.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.gijido.approvals.Act;
import org.gijido.approvals.ActorKind;
import org.gijido.approvals.State;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.StepState;
import org.gijido.approvals.reading.DocumentView;
import org.gijido.approvals.reading.DocumentView.BoxOnWay;
import org.gijido.approvals.reading.DocumentView.DoneAct;
import org.gijido.approvals.web.ActChoice.Rank;
import org.gijido.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page offers what is open, the stamp first, and nothing that would be refused for certain. */
class ActChoicesTest {

    private static final List<BoxOnWay> BOXES = List.of(
            Views.box(7, StepKind.LINE, "情報政策課 課長", StepState.WAITING, null, true),
            Views.box(8, StepKind.DECISION, "政策調整部 部長", StepState.COMING, null, true));

    private static List<ActChoice> choices(Set<Act> open, Set<ActorKind> kinds, DoneAct... acts) {
        DocumentView view = Views.view(State.CIRCULATING, open, kinds, BOXES, List.of(acts),
                List.of(Views.version(1, Views.content("件名", "伺い", null))));
        return new ActChoices(view, "山﨑 由美子", Views.NOW).all();
    }

    private static List<Act> acts(List<ActChoice> choices) {
        return choices.stream().map(ActChoice::act).toList();
    }

    @Test
    void theStampComesFirstAndKnowsItsBox() {
        List<ActChoice> choices = choices(EnumSet.of(Act.COMMENT, Act.REMAND, Act.APPROVE), Set.of(ActorKind.LINE_HOLDER));
        assertEquals(List.of(Act.APPROVE, Act.REMAND, Act.COMMENT), acts(choices));
        assertEquals(List.of(Rank.MAIN, Rank.BESIDE, Rank.MORE), choices.stream().map(ActChoice::rank).toList());
        assertEquals(7L, choices.getFirst().step());
    }

    @Test
    void whoApprovesAndDecidesPressesOnceToDecide() {
        List<ActChoice> choices = choices(EnumSet.of(Act.APPROVE, Act.DECIDE), Set.of(ActorKind.LINE_HOLDER, ActorKind.DECIDER));
        assertEquals(List.of(Act.DECIDE), acts(choices));
    }

    @Test
    void anActIsTakenBackWithinFiveMinutesByItsOwnHandOnly() {
        Set<ActorKind> kinds = Set.of(ActorKind.DONE_HOLDER);
        Set<Act> open = EnumSet.of(Act.UNDO);
        assertEquals(List.of(Act.UNDO), acts(choices(open, kinds, own(Views.NOW.minusMinutes(4)))));
        assertEquals(List.of(), acts(choices(open, kinds, own(Views.NOW.minusMinutes(5)))));
        assertEquals(List.of(), acts(choices(open, kinds, own(Views.NOW.minusMinutes(4)),
                Views.done(3, Act.APPROVE, "髙橋 正人", Views.NOW, null))));
        assertEquals(List.of(Act.UNDO), acts(choices(open, kinds, own(Views.NOW.minusMinutes(4)),
                Views.done(3, Act.COMMENT, "髙橋 正人", Views.NOW, null))));
    }

    private static DoneAct own(LocalDateTime at) {
        return Views.done(2, Act.APPROVE, "山﨑 由美子", at, null);
    }

    @Test
    void nothingIsRecalledOnceSomebodyElseHasActed() {
        DoneAct submitted = Views.done(1, Act.SUBMIT, "山﨑 由美子", Views.NOW, null);
        Set<Act> open = EnumSet.of(Act.RECALL);
        assertEquals(List.of(Act.RECALL), acts(choices(open, Set.of(ActorKind.DRAFTER), submitted)));
        assertEquals(List.of(), acts(choices(open, Set.of(ActorKind.DRAFTER), submitted,
                Views.done(2, Act.APPROVE, "髙橋 正人", Views.NOW, null))));
    }

    @Test
    void anAnswerIsOfferedWhileAQuestionIsOpen() {
        DoneAct question = Views.done(2, Act.ASK, "髙橋 正人", Views.NOW, null);
        Set<Act> open = EnumSet.of(Act.ANSWER);
        assertEquals(List.of(), acts(choices(open, Set.of(ActorKind.DRAFTER))));
        assertEquals(List.of(Act.ANSWER), acts(choices(open, Set.of(ActorKind.DRAFTER), question)));
        assertEquals(List.of(), acts(choices(open, Set.of(ActorKind.DRAFTER), question,
                Views.done(3, Act.ANSWER, "辻 太一", Views.NOW, 2))));
    }

    @Test
    void whoWouldDecideInTheSteadOfOneWhoIsThereSaysWhy() {
        List<ActChoice> choices = choices(EnumSet.noneOf(Act.class), Set.of(ActorKind.SUBSTITUTE_PRESENT));
        assertEquals(List.of(Act.SUBSTITUTE_DECIDE), acts(choices));
        assertTrue(choices.getFirst().words());
        List<ActChoice> away = choices(EnumSet.of(Act.SUBSTITUTE_DECIDE), Set.of(ActorKind.SUBSTITUTE));
        assertFalse(away.getFirst().words());
        assertEquals(Rank.MAIN, away.getFirst().rank());
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void everythingOfferedIsSaid(Act act) {
        DoneAct question = Views.done(2, Act.ASK, "山﨑 由美子", Views.NOW, null);
        choices(EnumSet.of(act), EnumSet.of(ActorKind.DRAFTER, ActorKind.SUBSTITUTE_PRESENT), question)
                .forEach(choice -> keys(choice)
                        .forEach(key -> assertFalse(Texts.of(Locale.JAPANESE, key).contains("???"), key)));
    }

    private static List<String> keys(ActChoice choice) {
        String asks = choice.words() ? "approvals.ask." + choice.code()
                : choice.sure() ? "approvals.sure." + choice.code() : null;
        return Arrays.asList("approvals.do." + choice.code(), asks == null ? "approvals.do." + choice.code() : asks);
    }
}
