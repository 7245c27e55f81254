package org.gijido.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.gijido.answers.events.StampPut;
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
        Stream<String> acts = Stream.concat(deeds.stream().map(Deed::act),
                Stream.concat(Arrays.stream(QuestionAct.values()).map(act -> "questions." + act),
                        Stream.of("answers.SIGNED_OFF")));
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

    /** Without the assignment, which goes by what it gave. */
    private List<String> named(Way way) {
        return deeds.stream().filter(deed -> !deed.getClass().getSimpleName().equals("QuestionAssigned") && deed.way() == way)
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
        return type == long.class ? (Object) 0L : type == String.class ? "" : null;
    }
}
