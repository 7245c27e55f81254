package org.gijido.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.gijido.platform.Job;
import org.gijido.platform.Texts;
import org.junit.jupiter.api.Test;

/** Every job says in its feature's own bundle what it does. */
class JobWordsTest {

    private final List<Job> jobs = House.CLASSES.stream().filter(type -> type.isAssignableTo(Job.class) && !type.isInterface())
            .map(type -> made(type.reflect())).toList();

    @Test
    void everyJobIsSaidInBothLanguages() {
        for (Job job : jobs) {
            String key = job.name().replaceFirst("\\.", ".job.");
            Stream.of(Locale.JAPANESE, Locale.ENGLISH)
                    .forEach(language -> assertFalse(Texts.of(language, key).contains("???"), () -> language + " lacks " + key));
        }
        assertTrue(jobs.size() > 6, jobs::toString);
    }

    @Test
    void aJobBearsTheNameOfItsFeatureAndNoOther() {
        for (Job job : jobs) {
            assertEquals(job.name().replaceFirst("\\..*", ""), job.getClass().getPackageName().split("\\.")[2]);
        }
        assertEquals(jobs.size(), jobs.stream().map(Job::name).distinct().count());
    }

    /** As it is before anything is injected: name and times need nothing. */
    private static Job made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Job) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }
}
