package org.gijido.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.gijido.answers.events.StampPut;
import org.gijido.approvals.Act;
import org.gijido.approvals.ApprovalActed;
import org.gijido.approvals.State;
import org.gijido.platform.Texts;
import org.gijido.questions.AnswerRoutes;
import org.gijido.questions.QuestionAct;
import org.gijido.shared.Deed;
import org.gijido.shared.Deed.Way;
import org.junit.jupiter.api.Test;

/** Everything that somebody can find again as done has a word in its feature's own bundle, and says where its thing lies since. */
class DeedWordsTest {

    private final List<Deed> deeds = House.CLASSES.stream()
            .filter(type -> type.isAssignableTo(Deed.class) && !type.isInterface()).map(type -> made(type.reflect())).toList();

    @Test
    void everyDeedIsSaidInBothLanguages() {
        Stream<String> acts = Stream.concat(deeds.stream().map(Deed::act).filter(act -> !act.equals("approvals.READ")),
                Stream.concat(Arrays.stream(QuestionAct.values()).map(act -> "questions." + act),
                        Stream.concat(Stream.of("answers.SIGNED_OFF"), Arrays.stream(Act.values()).filter(act -> act != Act.READ)
                                .map(act -> "approvals." + act))));
        acts.map(act -> act.replaceFirst("\\.", ".act.")).forEach(key -> Stream.of(Locale.JAPANESE, Locale.ENGLISH)
                .forEach(language -> assertFalse(Texts.of(language, key).contains("???"), () -> language + " lacks " + key)));
        assertTrue(deeds.size() > 12, deeds::toString);
    }

    @Test
    void aDeedIsOfItsOwnFeatureAndAboutOneThing() {
        for (Deed deed : deeds) {
            assertEquals(deed.act().replaceFirst("\\..*", ""), deed.getClass().getPackageName().split("\\.")[2]);
        }
    }

    @Test
    void whatWasTakenOnOrTakenBackLiesWithWhoDidIt() {
        assertEquals(List.of("StampWithdrawn"), named(Way.BACK));
        assertEquals(List.of("AssignmentAccepted"), named(Way.TAKEN));
        assertEquals(List.of("CommentAdded", "DeadlineSet", "QuestionEdited", "QuestionMoved"), named(Way.STAYS));
    }

    @Test
    void theStampThatDecidesIsTheSignOff() {
        assertEquals("answers.SIGNED_OFF", new StampPut(1, AnswerRoutes.DECIDING, 1, null, null).act());
        assertEquals("answers.STAMPED", new StampPut(1, "MAYOR", 1, null, null).act());
    }

    @Test
    void whatAnActOnADocumentMovesGoesByTheAct() {
        assertEquals(List.of(Act.RECALL, Act.UNDO), acted(Way.BACK));
        assertEquals(List.of(Act.HOLD, Act.RELEASE, Act.ASK, Act.ANSWER, Act.ADD_STEP, Act.REROUTE, Act.CORRECT_FORMAL,
                Act.POST_REVIEW, Act.READ_CIRCULATION, Act.ENFORCE, Act.COMMENT), acted(Way.STAYS));
    }

    private static List<Act> acted(Way way) {
        return Arrays.stream(Act.values())
                .filter(act -> new ApprovalActed(1, act, 1, State.CIRCULATING, Map.of(), null).way() == way)
                .toList();
    }

    /** Without the assignment and the acts on documents, which go by what they gave. */
    private List<String> named(Way way) {
        return deeds.stream()
                .filter(deed -> !List.of("QuestionAssigned", "ApprovalActed").contains(deed.getClass().getSimpleName())
                        && deed.way() == way)
                .map(deed -> deed.getClass().getSimpleName()).sorted().toList();
    }

    /** A record of nothings: what is done needs no more. */
    private static Deed made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            return (Deed) constructor.newInstance(Arrays.stream(constructor.getParameterTypes()).map(DeedWordsTest::nothing)
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    private static Object nothing(Class<?> type) {
        return type == long.class ? (Object) 0L : type == int.class ? (Object) 0 : type == String.class ? ""
                : type == Map.class ? Map.of()
                        : type.isEnum() && type.getName().contains("approvals") ? type.getEnumConstants()[0]
                                : null;
    }
}
