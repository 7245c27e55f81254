package org.gijido.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.servlet.Filter;
import jakarta.websocket.server.ServerEndpoint;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.gijido.shared.BusinessException;
import org.junit.jupiter.api.Test;

/** A suffix is a Jakarta word and is used only when it is true. */
class NameTest {

    @Test
    void suffixedClassesAreSeen() {
        assertTrue(ending("Service") > 1 && ending("Bean") > 3 && ending("Resource") > 1 && ending("Endpoint") > 0);
    }

    @Test
    void aServiceIsATransactionBoundary() {
        classes().that().haveSimpleNameEndingWith("Service").should().beAnnotatedWith(Stateless.class).check(House.CLASSES);
    }

    @Test
    void aBeanIsNamedForPages() {
        classes().that().haveSimpleNameEndingWith("Bean").should().beAnnotatedWith(Named.class)
                .andShould().resideInAPackage("..web..").check(House.CLASSES);
    }

    @Test
    void whatPagesNameIsABean() {
        classes().that().areAnnotatedWith(Named.class).should().haveSimpleNameEndingWith("Bean").check(House.CLASSES);
    }

    @Test
    void aResourceHasAPath() {
        classes().that().haveSimpleNameEndingWith("Resource").should().beAnnotatedWith(Path.class).check(House.CLASSES);
        classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource").check(House.CLASSES);
    }

    @Test
    void anEndpointIsASocket() {
        classes().that().haveSimpleNameEndingWith("Endpoint").should().beAnnotatedWith(ServerEndpoint.class).check(House.CLASSES);
    }

    @Test
    void aFilterFilters() {
        classes().that().haveSimpleNameEndingWith("Filter").and().resideInAPackage("..web..")
                .should().beAssignableTo(Filter.class).orShould().beAssignableTo("jakarta.ws.rs.container.ContainerRequestFilter")
                .orShould().beAssignableTo("jakarta.ws.rs.container.ContainerResponseFilter").check(House.CLASSES);
    }

    /** The search index knows no product type, so its exceptions are its own. */
    @Test
    void anExceptionIsABrokenRule() {
        classes().that().haveSimpleNameEndingWith("Exception").and().resideOutsideOfPackage("org.gijido.index..").should()
                .beAssignableTo(BusinessException.class).check(House.CLASSES);
    }

    @Test
    void emptyWordsNameNothing() {
        noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|DTO|Processor)").check(House.CLASSES);
        noClasses().that().areInterfaces().should().haveNameMatching(".*\\.I[A-Z][a-z]\\w*").check(House.CLASSES);
    }

    private static long ending(String suffix) {
        return House.CLASSES.stream().filter(type -> type.getSimpleName().endsWith(suffix))
                .filter(type -> !type.getModifiers().contains(JavaModifier.SYNTHETIC)).map(JavaClass::getName).count();
    }
}
