package org.gijido.directory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Finds a constant by the word that files write for it. */
final class Labels {

    private Labels() {
    }

    static <E> Map<String, E> of(E[] constants, Function<E, String> label) {
        Map<String, E> byLabel = new LinkedHashMap<>();
        for (E constant : constants) {
            byLabel.put(label.apply(constant), constant);
        }
        return byLabel;
    }
}
