package org.gijido.architecture;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.gijido.shared.Feature;

/** All our classes of ejb, web and search-index, and which feature each belongs to. */
public final class House {

    private static final String ROOT = "org.gijido";
    public static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);

    private House() {
    }

    /** {@code questions} for everything below {@code org.gijido.questions}; empty for classes that are not ours. */
    static Optional<String> feature(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT + ".") ? Optional.of(name.substring(ROOT.length() + 1).split("\\.")[0]) : Optional.empty();
    }

    static boolean isWeb(JavaClass type) {
        return Arrays.asList(type.getPackageName().split("\\.")).contains("web");
    }

    /** Declared neighbours of each feature, from its root package. */
    static Map<String, Set<String>> declared() {
        return declared("");
    }

    /** What the pages of a feature use besides, declared on its web package. */
    static Map<String, Set<String>> declaredByPages() {
        return declared(".web");
    }

    private static Map<String, Set<String>> declared(String below) {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (String feature : features()) {
            Set<String> neighbours = new TreeSet<>();
            String name = feature + below;
            JavaPackage root = CLASSES.getPackage(ROOT);
            if (root.containsPackage(name)) {
                root.getPackage(name).tryGetAnnotationOfType(Feature.class)
                        .ifPresent(declaration -> neighbours.addAll(Set.of(declaration.uses())));
            }
            uses.put(feature, neighbours);
        }
        return uses;
    }

    static Set<String> features() {
        Set<String> names = new TreeSet<>();
        CLASSES.forEach(type -> feature(type).ifPresent(names::add));
        return names;
    }
}
