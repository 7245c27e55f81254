package org.gijido.frame.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.platform.Reference;

/** Things of all features, as they call them. */
@RequestScoped
public class LinkedThings {

    @Inject
    private Instance<Linkable> features;

    /** Without those that the caller may not read today, and those that no feature knows. */
    public Map<Reference, Linked> of(Caller caller, Collection<Reference> things) {
        Map<String, List<Long>> byKind = things.stream().distinct()
                .collect(groupingBy(Reference::kind, mapping(Reference::id, toList())));
        Map<Reference, Linked> found = new HashMap<>();
        features.stream().filter(feature -> byKind.containsKey(feature.kind()))
                .forEach(feature -> feature.of(caller, byKind.get(feature.kind()))
                        .forEach((id, thing) -> found.put(new Reference(feature.kind(), id), thing)));
        return found;
    }
}
