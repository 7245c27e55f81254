package org.gijido.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

/** A feature uses the neighbours that its package-info declares, and no others. */
class FeatureTest {

    /** What every page and resource stands on. */
    private static final Set<String> GROUND_OF_WEB = Set.of("shared", "platform", "access", "frame");

    @Test
    void allFeaturesAreSeen() {
        assertTrue(House.features().containsAll(Set.of("shared", "platform", "access", "frame")), House.features()::toString);
        assertTrue(House.CLASSES.size() > 80, () -> House.CLASSES.size() + " classes");
        assertTrue(House.declared().get("access").contains("platform"), "the annotations are read");
    }

    @Test
    void featuresUseOnlyWhatTheyDeclare() {
        assertEquals(Set.of(), strangers(false));
    }

    @Test
    void pagesUseOnlyTheirFeatureAndWhatIsDeclared() {
        assertEquals(Set.of(), strangers(true));
    }

    @Test
    void declaredNeighboursExist() {
        Set<String> known = House.features();
        Set<String> unknown = new TreeSet<>();
        House.declared().forEach((feature, uses) -> uses.stream().filter(used -> !known.contains(used))
                .forEach(used -> unknown.add(feature + " -> " + used)));
        assertEquals(Set.of(), unknown);
    }

    @Test
    void declarationsHaveNoCycle() {
        Map<String, Set<String>> uses = House.declared();
        uses.keySet().forEach(feature -> follow(feature, uses, new ArrayList<>()));
    }

    private static void follow(String feature, Map<String, Set<String>> uses, List<String> path) {
        assertTrue(!path.contains(feature), () -> "cycle " + path + " -> " + feature);
        path.add(feature);
        uses.getOrDefault(feature, Set.of()).forEach(next -> follow(next, uses, path));
        path.removeLast();
    }

    private static Set<String> strangers(boolean web) {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : House.CLASSES) {
            if (House.isWeb(type) == web && !type.getSimpleName().equals("package-info")) {
                Set<String> allowed = allowed(House.feature(type).orElseThrow(), web);
                type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass)
                        .flatMap(used -> House.feature(used).stream()).filter(used -> !allowed.contains(used))
                        .forEach(used -> found.add(type.getName() + " -> " + used));
            }
        }
        return found;
    }

    private static Set<String> allowed(String feature, boolean web) {
        Set<String> allowed = new TreeSet<>(House.declared().getOrDefault(feature, Set.of()));
        allowed.add(feature);
        allowed.add("shared");
        if (web) {
            allowed.addAll(GROUND_OF_WEB);
            allowed.addAll(House.declaredByPages().getOrDefault(feature, Set.of()));
        }
        return allowed;
    }
}
