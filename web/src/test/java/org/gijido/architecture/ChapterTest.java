package org.gijido.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.gijido.shared.FeatureOnly;
import org.junit.jupiter.api.Test;

/** ADR 108: a big feature lies in chapters, on the floor of its root package. Other features see no more of it than before. */
class ChapterTest {

    private static final Set<String> IN_CHAPTERS = Set.of("answers", "approvals", "ballots", "questions");
    /** What is no chapter. */
    private static final Set<String> OTHERS = Set.of("", "web", "entity");

    @Test
    void chaptersAreSeen() {
        for (String feature : IN_CHAPTERS) {
            Set<String> chapters = new TreeSet<>();
            House.CLASSES.stream().filter(type -> isIn(feature, type)).forEach(type -> chapters.add(part(type)));
            chapters.removeAll(OTHERS);
            assertTrue(chapters.size() > 3, () -> feature + chapters);
        }
        long marks = House.CLASSES.stream().filter(type -> type.isAnnotatedWith(FeatureOnly.class)).count();
        assertTrue(marks > 20, () -> marks + " marks");
    }

    @Test
    void theFloorKnowsNoChapter() {
        Set<String> found = new TreeSet<>();
        House.CLASSES.stream().filter(type -> IN_CHAPTERS.stream().anyMatch(feature -> isIn(feature, type)))
                .filter(type -> Set.of("", "entity").contains(part(type)))
                .forEach(type -> used(type).filter(used -> isSameFeature(type, used) && !OTHERS.contains(part(used)))
                        .forEach(used -> found.add(type.getName() + " -> " + used.getName())));
        assertEquals(Set.of(), found);
    }

    @Test
    void chaptersHaveNoCircle() {
        for (String feature : IN_CHAPTERS) {
            SlicesRuleDefinition.slices().matching("org.gijido." + feature + ".(*)").should().beFreeOfCycles()
                    .check(House.CLASSES);
        }
    }

    @Test
    void neitherPagesNorOtherFeaturesUseWhatIsForChaptersOnly() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : House.CLASSES) {
            used(type).filter(used -> isOutside(type, used) && isForTheFeature(used))
                    .forEach(used -> found.add(type.getName() + " -> " + used.getName()));
            membersUsed(type).filter(member -> isOutside(type, member.getOwner()) && member.isAnnotatedWith(FeatureOnly.class))
                    .forEach(member -> found.add(type.getName() + " -> " + member.getFullName()));
        }
        assertEquals(Set.of(), found);
    }

    /** The compiler says what must be public; this says what must be no more. */
    @Test
    void whatIsForChaptersOnlyIsUsedByAnother() {
        Set<String> found = new TreeSet<>();
        Set<String> used = new TreeSet<>();
        for (JavaClass type : House.CLASSES) {
            used(type).filter(other -> isFromAnotherPackage(type, other)).forEach(other -> used.add(outermost(other).getName()));
            membersUsed(type).filter(member -> isFromAnotherPackage(type, member.getOwner()))
                    .forEach(member -> used.add(member.getFullName()));
        }
        House.CLASSES.stream().filter(type -> type.isAnnotatedWith(FeatureOnly.class)).map(JavaClass::getName)
                .forEach(found::add);
        House.CLASSES.stream().flatMap(type -> type.getMembers().stream())
                .filter(member -> member.isAnnotatedWith(FeatureOnly.class) && !isText(member))
                .map(JavaMember::getFullName).forEach(found::add);
        found.removeAll(used);
        assertEquals(Set.of(), found);
    }

    private static Stream<JavaClass> used(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass).map(JavaClass::getBaseComponentType);
    }

    private static Stream<? extends JavaMember> membersUsed(JavaClass type) {
        return type.getAccessesFromSelf().stream().map(JavaAccess::getTarget).flatMap(target -> target.resolveMember().stream());
    }

    private static boolean isOutside(JavaClass type, JavaClass used) {
        return House.feature(used).isPresent() && (!isSameFeature(type, used) || House.isWeb(type));
    }

    private static boolean isForTheFeature(JavaClass type) {
        return outermost(type).isAnnotatedWith(FeatureOnly.class) || type.isAnnotatedWith(FeatureOnly.class);
    }

    /** The compiler writes a constant text where it is used, and no arrow remains. */
    private static boolean isText(JavaMember member) {
        return member instanceof JavaField field && field.getModifiers().contains(JavaModifier.FINAL)
                && field.getRawType().isEquivalentTo(String.class);
    }

    private static boolean isFromAnotherPackage(JavaClass type, JavaClass used) {
        return isSameFeature(type, used) && !type.getPackageName().equals(used.getPackageName());
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ChapterTest::outermost).orElse(type);
    }

    private static boolean isSameFeature(JavaClass one, JavaClass other) {
        return House.feature(one).equals(House.feature(other));
    }

    private static boolean isIn(String feature, JavaClass type) {
        return House.feature(type).filter(feature::equals).isPresent();
    }

    /** {@code casting} for everything in {@code org.gijido.ballots.casting}; empty in the root of a feature. */
    private static String part(JavaClass type) {
        String[] names = type.getPackageName().split("\\.");
        return names.length > 3 ? names[3] : "";
    }
}
