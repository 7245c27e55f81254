package org.gijido.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.gijido.notices.NoticeKind;
import org.gijido.notices.NoticeKinds;
import org.gijido.platform.Texts;
import org.junit.jupiter.api.Test;

/** Every kind of notices has its sentence, and a word by which people choose it. */
class NoticeWordsTest {

    private final List<NoticeKinds> features = House.CLASSES.stream()
            .filter(type -> type.isAssignableTo(NoticeKinds.class) && !type.isInterface()).map(type -> made(type.reflect()))
            .toList();

    @Test
    void everyKindIsSaidInBothLanguages() {
        List<NoticeKind> kinds = features.stream().flatMap(feature -> feature.all().stream()).toList();
        assertTrue(kinds.size() >= 5, kinds::toString);
        for (NoticeKind kind : kinds) {
            Stream.of(".notice.", ".noticeKind.").map(part -> kind.what().replaceFirst("\\.", part))
                    .forEach(key -> Stream.of(Locale.JAPANESE, Locale.ENGLISH).forEach(language -> assertFalse(
                            Texts.of(language, key).contains("???"), () -> language + " lacks " + key)));
        }
        assertEquals(kinds.size(), kinds.stream().map(NoticeKind::what).distinct().count());
    }

    /** But for absences: the directory lies below the notices and cannot tell of them itself. */
    @Test
    void aKindIsOfItsOwnFeature() {
        features.stream().filter(feature -> !feature.getClass().getPackageName().equals("org.gijido.notices"))
                .forEach(feature -> feature.all().forEach(kind -> assertEquals(kind.what().replaceFirst("\\..*", ""),
                        feature.getClass().getPackageName().split("\\.")[2])));
    }

    private static NoticeKinds made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (NoticeKinds) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }
}
