package org.gijido.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;

/** ADR 8: a page asks a getter again for every row that uses it, so a getter gives what was read before. */
class PageGettersTest {

    /** A piece of code and how it was come by. */
    private record Step(JavaCodeUnit unit, String path) {
    }

    @Test
    void noGetterOfABeanReachesAService() {
        assertEquals(List.of(), getters().flatMap(getter -> wayToAService(getter).stream()).sorted().toList(),
                "read it in load() or @PostConstruct, and after each act that changes it");
    }

    @Test
    void gettersAndServicesAreSeen() {
        assertTrue(getters().count() > 200, () -> getters().count() + " getters");
        JavaCodeUnit load = House.CLASSES.get("org.gijido.book.web.BookBean").getMethod("load");
        assertTrue(wayToAService(load).isPresent(), "what does read is found");
        JavaCodeUnit read = House.CLASSES.get("org.gijido.frame.web.FrameBean").getMethod("read");
        assertTrue(wayToAService(read).isPresent(), "through lambdas and ports too");
    }

    private static Stream<JavaCodeUnit> getters() {
        return House.CLASSES.stream().filter(type -> type.isAnnotatedWith(Named.class))
                .flatMap(bean -> bean.getMethods().stream()).filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> method.getRawParameterTypes().isEmpty())
                .filter(method -> method.getName().matches("(get|is)[A-Z].*")).map(JavaCodeUnit.class::cast);
    }

    /** Breadth first, so that the shortest way is told. */
    private static Optional<String> wayToAService(JavaCodeUnit from) {
        Deque<Step> open = new ArrayDeque<>(List.of(new Step(from, name(from))));
        Set<JavaCodeUnit> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Step step = open.remove();
            for (JavaAccess<?> access : step.unit.getAccessesFromSelf()) {
                if (isService(access)) {
                    return Optional.of(step.path + " -> " + access.getTargetOwner().getSimpleName() + '.' + access.getName());
                }
                targets(access).filter(seen::add).forEach(unit -> open.add(new Step(unit, step.path + " -> " + name(unit))));
            }
        }
        return Optional.empty();
    }

    /** Constants of a service may be asked for. */
    private static boolean isService(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        boolean service = owner.isAnnotatedWith(Stateless.class) || owner.isAnnotatedWith(Singleton.class)
                || owner.isAssignableTo(EntityManager.class);
        return service && access.getTarget().resolveMember()
                .filter(member -> member instanceof JavaCodeUnit && !member.getModifiers().contains(JavaModifier.STATIC))
                .isPresent();
    }

    /** What may run: of a port, what every feature supplies. */
    private static Stream<JavaCodeUnit> targets(JavaAccess<?> access) {
        return access.getTarget().resolveMember().filter(JavaCodeUnit.class::isInstance).map(JavaCodeUnit.class::cast)
                .stream()
                .filter(unit -> House.feature(unit.getOwner()).isPresent())
                .flatMap(unit -> Stream.concat(Stream.of(unit), overriders(unit)));
    }

    private static Stream<JavaCodeUnit> overriders(JavaCodeUnit unit) {
        return unit.getOwner().getAllSubclasses().stream().flatMap(type -> type.getCodeUnits().stream())
                .filter(other -> other.getName().equals(unit.getName()))
                .filter(other -> other.getRawParameterTypes().equals(unit.getRawParameterTypes()));
    }

    private static String name(JavaCodeUnit unit) {
        return unit.getOwner().getSimpleName() + '.' + unit.getName();
    }
}
