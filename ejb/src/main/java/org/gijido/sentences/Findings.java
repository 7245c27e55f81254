package org.gijido.sentences;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was found while a sentence was judged; each thing once. */
final class Findings {

    private final Set<Contradiction> found = new LinkedHashSet<>();

    void add(Fact fact, String key, Object... arguments) {
        found.add(Contradiction.of(fact, key, arguments));
    }

    boolean has(Fact fact) {
        return found.stream().anyMatch(contradiction -> contradiction.fact() == fact);
    }

    List<Contradiction> list() {
        return List.copyOf(new ArrayList<>(found));
    }
}
