package org.gijido.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

/** Enterprise beans go by their simple names: of two of one name the server takes one and makes the other a lesser bean, silently. */
class BeanNameTest {

    @Test
    void noTwoBeansHaveOneName() {
        Map<String, List<String>> beans = House.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName,
                        Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
        assertTrue(beans.size() > 60, () -> beans.size() + " beans");
        beans.values().removeIf(packages -> packages.size() == 1);
        assertEquals(Map.of(), beans);
    }
}
