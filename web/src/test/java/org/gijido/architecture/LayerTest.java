package org.gijido.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

/** What may lie where. */
class LayerTest {

    @Test
    void entitiesAndWebAreSeen() {
        assertTrue(House.CLASSES.stream().anyMatch(type -> type.isAnnotatedWith(Entity.class)), "entities");
        assertTrue(House.CLASSES.stream().anyMatch(House::isWeb), "web classes");
    }

    @Test
    void webNeverTouchesAnEntity() {
        noClasses().that().resideInAPackage("..web..").should().dependOnClassesThat().areAnnotatedWith(Entity.class)
                .orShould().dependOnClassesThat().resideInAPackage("..entity..").check(House.CLASSES);
    }

    @Test
    void entitiesLieInEntityPackages() {
        classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage("org.gijido.*.entity").check(House.CLASSES);
    }

    @Test
    void entitiesStayInTheirFeature() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : House.CLASSES) {
            type.getDirectDependenciesFromSelf().stream().map(dependency -> dependency.getTargetClass())
                    .filter(used -> used.getPackageName().endsWith(".entity") && !House.feature(used).equals(House.feature(type)))
                    .forEach(used -> found.add(type.getName() + " -> " + used.getName()));
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void theDomainKnowsNoPage() {
        noClasses().that().resideOutsideOfPackage("..web..").should().dependOnClassesThat()
                .resideInAnyPackage("..web..", "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "jakarta.websocket..", "org.primefaces..")
                .check(House.CLASSES);
    }

    @Test
    void theSearchIndexKnowsNoProductAndNoServer() {
        noClasses().that().resideInAPackage("org.gijido.index..").should().dependOnClassesThat().resideInAPackage("jakarta..")
                .allowEmptyShould(true).check(House.CLASSES);
    }

    @Test
    void webPackagesHaveNoCycle() {
        SlicesRuleDefinition.slices().matching("org.gijido.(*).web..").should().beFreeOfCycles().check(House.CLASSES);
    }

    @Test
    void everyPackageExplainsItself() {
        Set<String> silent = new TreeSet<>();
        Set<JavaPackage> seen = new HashSet<>();
        House.CLASSES.forEach(type -> seen.add(type.getPackage()));
        seen.stream().filter(unit -> unit.tryGetPackageInfo().isEmpty()).forEach(unit -> silent.add(unit.getName()));
        assertEquals(Set.of(), silent);
        assertTrue(seen.size() > 8, () -> seen.size() + " packages");
    }
}
