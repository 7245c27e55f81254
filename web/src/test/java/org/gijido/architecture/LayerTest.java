package org.gijido.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.gijido.platform.ReadOnly;
import org.gijido.platform.Retried;
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
                .resideInAnyPackage("..web..", "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "jakarta.websocket..",
                        "org.primefaces..")
                .check(House.CLASSES);
    }

    @Test
    void theSearchIndexKnowsNoProductAndNoServer() {
        noClasses().that().resideInAPackage("org.gijido.index..").should().dependOnClassesThat().resideInAPackage("jakarta..")
                .allowEmptyShould(true).check(House.CLASSES);
    }

    /** A transaction around all attempts would make the second one as hopeless as the first. */
    @Test
    void retriedServicesLetEachAttemptBeginItsTransaction() {
        classes().that().areAnnotatedWith(Retried.class).should(new ArchCondition<>("begin no transaction of their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean supports = type.tryGetAnnotationOfType(TransactionAttribute.class)
                        .map(attribute -> attribute.value() == TransactionAttributeType.SUPPORTS)
                        .orElse(type.isAnnotatedWith(Interceptor.class));
                events.add(new SimpleConditionEvent(type, supports, type.getName()));
            }
        }).check(House.CLASSES);
    }

    /** What they wrote would be lost without a word. */
    @Test
    void readOnlyServicesWriteNothing() {
        noClasses().that().areAnnotatedWith(ReadOnly.class).should()
                .callMethodWhere(
                        target(owner(assignableTo(EntityManager.class))).and(target(nameMatching("persist|merge|remove|lock"))))
                .orShould().callMethodWhere(target(nameMatching("executeUpdate"))).check(House.CLASSES);
    }

    /** The container refuses such a call at run time only, when the night's timer or a rare path meets it. */
    @Test
    void onlyPublicMethodsOfServicesAreCalledFromOutside() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : House.CLASSES) {
            type.getMethodCallsFromSelf().stream().map(call -> call.getTarget().resolveMember()).flatMap(Optional::stream)
                    .filter(method -> isService(method.getOwner()) && !method.getOwner().equals(type))
                    .filter(method -> !method.getModifiers().contains(JavaModifier.PUBLIC)
                            && !method.getModifiers().contains(JavaModifier.STATIC))
                    .forEach(method -> found.add(type.getName() + " -> " + method.getFullName()));
        }
        assertEquals(Set.of(), found);
        assertTrue(House.CLASSES.stream().filter(LayerTest::isService).count() > 20, "services are seen");
    }

    private static boolean isService(JavaClass type) {
        return type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class);
    }

    /**
     * ADR 98: what runs by the clock is a Job of the cluster or a beat of a node. The demo city waits for the whole application.
     */
    @Test
    void onlyTheClocksKnowTheContainersTimers() {
        noClasses().that().doNotHaveFullyQualifiedName("org.gijido.platform.Timers")
                .and().resideOutsideOfPackage("org.gijido.demo..")
                .should().dependOnClassesThat().haveFullyQualifiedName("jakarta.ejb.Schedule")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("jakarta.ejb.TimerService")
                .orShould().dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.enterprise.concurrent.ManagedScheduledExecutorService")
                .check(House.CLASSES);
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
